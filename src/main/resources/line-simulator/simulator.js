// Shows the conversation of one made-up person and sends what they do as LINE would.
import { flex } from "/line/simulator/flex.js";

const byId = (id) => document.getElementById(id);
const talk = byId("talk");
const quick = byId("quick");
const raw = byId("raw");
let after = 0;
let menuShown = "";

const user = () => `U${byId("user").value.repeat(32)}`;

async function post(path, body, type) {
  const answer = await fetch(
    `/line/simulator/${path}/${user()}`, { method: "POST", headers: { "Content-Type": type }, body });
  if (!answer.ok) line(false, balloon(`${answer.status} ${await answer.text()}`, "note"));
  await look();
}

const act = (event) => post("events", JSON.stringify(event), "application/json");
const message = (content) => act({ type: "message", message: content });

function press(action) {
  if (action.type === "message") return message({ type: "text", text: action.text });
  if (action.type === "postback") return act({ type: "postback", postback: { data: action.data } });
  if (action.type === "location") return byId("location").click();
  if (action.type === "camera" || action.type === "cameraRoll") return byId("photo").click();
  if (action.type === "uri") return window.open(action.uri, "_blank", "noopener");
  return undefined;
}

function line(mine, child) {
  const item = document.createElement("li");
  if (mine) item.className = "me";
  item.append(child);
  talk.append(item);
}

function balloon(words, classes = "balloon") {
  const drawn = document.createElement("div");
  drawn.className = classes;
  drawn.textContent = words;
  return drawn;
}

function showEvent(event) {
  quick.replaceChildren();
  if (event.type === "message") {
    const said = event.message;
    line(true, balloon(said.text ?? `[${said.type}]`));
  } else if (event.type === "postback") {
    line(true, balloon(`[${event.postback.data}]`, "note"));
  } else {
    line(false, balloon(event.type, "note"));
  }
}

function showMessages(messages) {
  talk.querySelectorAll(".dots").forEach((dots) => dots.closest("li").remove());
  for (const each of messages) {
    line(false, each.type === "flex" ? flex(each.contents, press) : balloon(each.text ?? `[${each.type}]`));
  }
  // As in LINE: only those of the very last message are shown.
  quick.replaceChildren(...(messages.at(-1)?.quickReply?.items ?? []).map(({ action }) => {
    const button = document.createElement("button");
    button.textContent = action.label;
    button.addEventListener("click", () => press(action));
    return button;
  }));
}

function showRaw(entry) {
  const item = document.createElement("li");
  const details = document.createElement("details");
  details.open = true;
  const summary = document.createElement("summary");
  summary.textContent = `${entry.no} ${entry.kind}`;
  const pre = document.createElement("pre");
  pre.textContent = JSON.stringify(entry.json, null, 1);
  details.append(summary, pre);
  item.append(details);
  raw.append(item);
  // Not into view: on a phone the list lies below the conversation, which would be scrolled away.
  raw.scrollTop = raw.scrollHeight;
}

function show(entry) {
  after = entry.no;
  showRaw(entry);
  if (entry.kind === "event") showEvent(entry.json);
  else if (entry.kind === "loading") line(false, balloon("•••", "balloon dots"));
  else showMessages(entry.json.messages);
  talk.scrollTop = talk.scrollHeight;
}

function showMenu(menu) {
  if (!menu || menu.richMenuId === menuShown) return;
  menuShown = menu.richMenuId;
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = `${menu.chatBarText} ▾`;
  details.open = menu.selected;
  const areas = document.createElement("div");
  areas.className = "areas";
  const picture = document.createElement("img");
  picture.src = `/line/simulator/menu/${menu.richMenuId}`;
  picture.alt = "";
  // It takes its place from the conversation, whose end would else be hidden.
  picture.addEventListener("load", () => { talk.scrollTop = talk.scrollHeight; });
  areas.append(picture);
  for (const { bounds, action } of menu.areas) {
    const button = document.createElement("button");
    button.setAttribute("aria-label", action.label);
    const percent = (part, whole) => `${(100 * part) / whole}%`;
    button.style.left = percent(bounds.x, menu.size.width);
    button.style.top = percent(bounds.y, menu.size.height);
    button.style.width = percent(bounds.width, menu.size.width);
    button.style.height = percent(bounds.height, menu.size.height);
    button.addEventListener("click", () => press(action));
    areas.append(button);
  }
  details.append(summary, areas);
  byId("menu").replaceChildren(details);
}

let looking = false;
async function look() {
  if (looking) return;
  looking = true;
  try {
    const answer = await (await fetch(`/line/simulator/happenings?user=${user()}&after=${after}`)).json();
    answer.happenings.forEach(show);
    showMenu(answer.menu);
  } finally {
    looking = false;
  }
}

byId("user").addEventListener("change", () => {
  after = 0;
  talk.replaceChildren();
  raw.replaceChildren();
  quick.replaceChildren();
  look();
});
byId("follow").addEventListener("click", () => act({ type: "follow", follow: { isUnblocked: false } }));
byId("unfollow").addEventListener("click", () => act({ type: "unfollow" }));
byId("sticker").addEventListener("click", () =>
  message({ type: "sticker", packageId: "1", stickerId: "1", stickerResourceType: "STATIC" }));
byId("location").addEventListener("click", () =>
  message({ type: "location", title: "", address: "บ้านปราสาท", latitude: 15.1186, longitude: 104.3220 }));
byId("photo").addEventListener("change", (event) => {
  const [file] = event.target.files;
  if (file) post("photos", file, "application/octet-stream");
});
byId("say").addEventListener("submit", (event) => {
  event.preventDefault();
  const field = byId("text");
  if (field.value) message({ type: "text", text: field.value });
  field.value = "";
});
look();
setInterval(look, 700);
