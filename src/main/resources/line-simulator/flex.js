// Draws LINE's Flex messages as HTML elements, as far as the service uses them.
const SIZES = { xxs: 11, xs: 13, sm: 14, md: 16, lg: 19, xl: 22, xxl: 29 };
const SPACES = { none: 0, xs: 2, sm: 4, md: 8, lg: 12, xl: 16, xxl: 20 };

const length = (value) => (value in SPACES ? `${SPACES[value]}px` : value);

export function flex(contents, press) {
  if (contents.type === "carousel") {
    const row = element("div", "carousel");
    contents.contents.forEach((bubble) => row.append(drawBubble(bubble, press)));
    return row;
  }
  return drawBubble(contents, press);
}

function drawBubble(bubble, press) {
  const drawn = element("div", `bubble ${bubble.size ?? "mega"}`);
  for (const block of ["header", "body", "footer"]) {
    if (bubble[block]) drawn.append(component(bubble[block], "vertical", press));
  }
  pressable(drawn, bubble.action, press);
  return drawn;
}

function component(part, parent, press) {
  const drawn = { box, text, separator }[part.type]?.(part, press) ?? element("span");
  if (part.margin) drawn.style[parent === "vertical" ? "marginTop" : "marginLeft"] = length(part.margin);
  if (part.flex !== undefined) drawn.style.flex = part.flex === 0 ? "none" : `${part.flex} 1 0`;
  else if (parent !== "vertical") drawn.style.flex = "1 1 0";
  pressable(drawn, part.action, press);
  return drawn;
}

function box(part, press) {
  const drawn = element("div", `box ${part.layout}`);
  const style = drawn.style;
  if (part.spacing) style.gap = length(part.spacing);
  if (part.backgroundColor) style.background = part.backgroundColor;
  if (part.cornerRadius) style.borderRadius = length(part.cornerRadius);
  if (part.borderWidth) style.border = `${part.borderWidth} solid ${part.borderColor}`;
  if (part.paddingAll) style.padding = length(part.paddingAll);
  if (part.paddingTop) style.paddingTop = length(part.paddingTop);
  if (part.width) style.width = part.width;
  if (part.height) style.height = part.height;
  if (part.alignItems) style.alignItems = part.alignItems;
  part.contents.forEach((child) => drawn.append(component(child, part.layout, press)));
  return drawn;
}

function text(part) {
  const drawn = element("div", "text");
  drawn.textContent = part.text;
  drawn.style.fontSize = `${SIZES[part.size] ?? 16}px`;
  if (part.color) drawn.style.color = part.color;
  if (part.weight === "bold") drawn.style.fontWeight = "700";
  if (part.align) drawn.style.textAlign = part.align;
  if (part.decoration) drawn.style.textDecoration = part.decoration;
  if (!part.wrap) drawn.style.whiteSpace = "nowrap";
  return drawn;
}

function separator() {
  return element("hr", "separator");
}

function pressable(drawn, action, press) {
  if (!action) return;
  drawn.classList.add("press");
  drawn.tabIndex = 0;
  drawn.setAttribute("role", "button");
  drawn.title = action.text ?? action.uri ?? action.data ?? "";
  drawn.addEventListener("click", (event) => { event.stopPropagation(); press(action); });
  drawn.addEventListener("keydown", (event) => { if (event.key === "Enter") press(action); });
}

function element(tag, classes) {
  const made = document.createElement(tag);
  if (classes) made.className = classes;
  return made;
}
