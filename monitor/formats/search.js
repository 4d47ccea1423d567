"use strict";
// Without accents and case, letter for letter, so that places in it are places in the text.
const plain = letter => (letter.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase() || letter).slice(0, letter.length).padEnd(letter.length);
const fold = text => /^[\x00-\x7f]*$/.test(text) ? text.toLowerCase() : Array.from(text.normalize("NFC"), plain).join("");
const data = JSON.parse(document.getElementById("data").textContent).map(entry => entry.map(part => part.normalize("NFC")));
const folded = data.map(entry => fold(entry[1] + " " + entry[3]));
const hits = document.getElementById("hits");
const count = document.getElementById("count");
const field = document.getElementById("words");
const MOST = 100;

function snippet(text, words) {
  const looked = fold(text);
  let at = Math.min(...words.map(word => looked.indexOf(word)).filter(found => found >= 0));
  if (!Number.isFinite(at)) at = 0;
  const start = Math.max(0, at - 80);
  return (start ? "… " : "") + text.slice(start, start + 260) + (start + 260 < text.length ? " …" : "");
}

function mark(text, words) {
  const line = document.createElement("div");
  const looked = fold(text);
  let at = 0;
  while (at < text.length) {
    const next = words.map(word => [looked.indexOf(word, at), word.length]).filter(([place]) => place >= 0).sort((a, b) => a[0] - b[0])[0];
    if (!next) break;
    line.append(text.slice(at, next[0]));
    const found = document.createElement("mark");
    found.textContent = text.slice(next[0], next[0] + next[1]);
    line.append(found);
    at = next[0] + next[1];
  }
  line.append(text.slice(at));
  return line;
}

function search() {
  const words = fold(field.value).split(/\s+/).filter(Boolean);
  hits.replaceChildren();
  if (!words.length) { count.textContent = ""; return; }
  const found = data.filter((_, place) => words.every(word => folded[place].includes(word)));
  count.textContent = found.length + (found.length === 1 ? " hit" : " hits") + (found.length > MOST ? ", the first " + MOST + " shown" : "");
  for (const [href, title, kind, text] of found.slice(0, MOST)) {
    const row = document.createElement("li");
    const link = document.createElement("a");
    link.href = href;
    link.textContent = title;
    const what = document.createElement("time");
    what.textContent = kind;
    row.append(what, link, mark(snippet(text, words), words));
    hits.append(row);
  }
}

field.addEventListener("input", search);
if (location.hash.length > 1) { field.value = decodeURIComponent(location.hash.slice(1)); search(); }
