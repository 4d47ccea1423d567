"""Makes docs/pictures/*.png with Chromium: a mail and pages of a site, from the demo's own store.

python docs/pictures.py
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from monitor.bundles import gather
from monitor.formats.mail import mail_html
from monitor.store import Store

PLACE = Path(__file__).parent / "pictures"
CHROMIUM = shutil.which("chromium-headless-shell") or shutil.which("chromium") or os.environ.get("CHROMIUM", "")


def main() -> int:
    """Make every picture anew; 1 where there is no Chromium."""
    if not CHROMIUM:
        print("needs Chromium: apt install chromium-headless-shell", file=sys.stderr)
        return 1
    PLACE.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        command = [sys.executable, "-m", "monitor"]
        subprocess.run([*command, "demo", "--keep", name], check=False, capture_output=True)
        subprocess.run([*command, "--config", f"{name}/config.toml", "export", "site", f"{name}/site"], check=True)
        with Store.open(folder / "demo.db") as store:
            [told] = [alert for alert in store.alerts() if alert.policy == "harbour-privacy"]
            [change] = store.changes("harbour-privacy")
        (folder / "mail.html").write_text(mail_html(gather([told], {})[0]), encoding="utf-8")
        _picture(folder / "mail.html", "mail", "720,1440")
        _picture(folder / "mail.html", "mail-dark", "420,1900", "--blink-settings=preferredColorScheme=0")
        _picture(folder / "site" / "index.html", "site", "900,820")
        _picture(folder / "site" / "diff" / f"{change.id}.html", "site-change", "900,1300")
    return 0


def _picture(page: Path, name: str, size: str, *more: str) -> None:
    subprocess.run(
        [CHROMIUM, "--headless", "--no-sandbox", "--hide-scrollbars", f"--window-size={size}", *more,
         f"--screenshot={PLACE / f'{name}.png'}", page.as_uri()],
        check=True,
        capture_output=True,
    )  # fmt: skip
    print(f"{name}.png made", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
