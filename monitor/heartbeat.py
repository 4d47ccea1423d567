"""A sign of life after each good run: one GET, for a service that raises the alarm when none comes.

The address guard holds here, too: the connection goes to the address that was checked, and no redirect is followed.
"""

import ipaddress
import socket
import ssl
from collections.abc import Sequence
from http.client import HTTPConnection, HTTPException
from urllib.parse import urlsplit

from monitor import __version__
from monitor.config import Heartbeat
from monitor.crawl.addresses import AllowList


def beat(heartbeat: Heartbeat, allow: Sequence[str]) -> str | None:
    """Call the heartbeat's URL: None once it has answered with 2xx, else why not, without the URL, which is a secret."""
    parts = urlsplit(heartbeat.url)
    host, is_secure = parts.hostname or "", parts.scheme == "https"
    port = parts.port or (443 if is_secure else 80)
    try:
        address = _permitted(host, port, AllowList.parse(allow))
        if address is None:
            return 'heartbeat: its address is not public; put its host into "allow" of [crawl]'
        status = _get(
            host, address, port, f"{parts.path or '/'}{'?' * bool(parts.query)}{parts.query}", is_secure, heartbeat
        )
    except TimeoutError:
        return f"heartbeat: no answer in {heartbeat.timeout_seconds:g} s"
    except ssl.SSLError:
        return "heartbeat: its certificate or encryption cannot be trusted"
    except socket.gaierror:
        return "heartbeat: its host name is not known"
    except (OSError, HTTPException, ValueError) as error:
        return f"heartbeat: the connection failed ({type(error).__name__})"
    if 200 <= status < 300:
        return None
    return f"heartbeat: it answers HTTP {status}" + ("; redirects are not followed" if 300 <= status < 400 else "")


def _permitted(host: str, port: int, allow: AllowList) -> str | None:
    """The first address of a host that may be reached, or None."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = [str(place[4][0]) for place in found]
    return next((each for each in addresses if allow.permits(host, ipaddress.ip_address(each))), None)


def _get(host: str, address: str, port: int, path: str, is_secure: bool, heartbeat: Heartbeat) -> int:
    connection = HTTPConnection(host, port, timeout=heartbeat.timeout_seconds)
    try:
        connection.sock = socket.create_connection((address, port), timeout=heartbeat.timeout_seconds)
        if is_secure:
            connection.sock = ssl.create_default_context().wrap_socket(connection.sock, server_hostname=host)
        connection.request("GET", path, headers={"User-Agent": f"policy-monitor/{__version__}"})
        return connection.getresponse().status
    finally:
        connection.close()
