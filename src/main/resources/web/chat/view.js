/** Draws messages from the templates in the page; nothing here keeps state or writes HTML text. */
const LINK = /(https?:\/\/[^\s<>"“”]+|www\.[^\s<>"“”]+)/;
// Stands between a fact and its short remark in an item's first line.
const REMARK = ' — ';
const TRAILING = /[.,;:!?)\]]+$/;

export function wording(id) {
  return document.getElementById('wording-' + id).content.textContent.trim();
}

/** @param entry {who: 'me', text, at, state} or {who: 'office', replies, choices, at} */
export function draw(entry, onChoice, onRetry) {
  return entry.who === 'me' ? mine(entry, onRetry) : answer(entry, onChoice);
}

/** A used choice stays readable but cannot be pressed twice. */
export function closeChoices(messages) {
  messages.querySelectorAll('.choices button').forEach((button) => { button.disabled = true; });
}

function mine(entry, onRetry) {
  const message = clone('mine');
  fill(message, '.bubble', entry.text);
  stamp(message, entry.at);
  message.classList.toggle('waiting', entry.state === 'waiting');
  message.querySelector('.failure').hidden = entry.state !== 'failed';
  message.querySelector('.retry').addEventListener('click', () => onRetry(entry, message));
  return message;
}

function answer(entry, onChoice) {
  const message = clone('answer');
  const replies = message.querySelector('.replies');
  entry.replies.forEach((reply) => replies.append(reply.type === 'card' ? card(reply) : bubble(reply.text)));
  stamp(message, entry.at);
  const choices = message.querySelector('.choices');
  (entry.choices || []).forEach((choice) => choices.append(choiceButton(choice, onChoice)));
  removeIfEmpty(choices);
  return message;
}

function bubble(text) {
  const p = document.createElement('p');
  p.className = 'bubble';
  linked(p, text);
  return p;
}

function card(reply) {
  const element = clone('card');
  fill(element, 'h2', reply.title);
  fill(element, '.lead', reply.text);
  const items = element.querySelector('.items');
  (reply.items || []).forEach((entry) => {
    const item = clone('item');
    const [first, ...detail] = entry.split('\n');
    const [fact, note] = first.split(REMARK);
    fill(item, '.fact', fact);
    fill(item, '.detail', detail.join(' '));
    fill(item, '.note', note);
    items.append(item);
  });
  removeIfEmpty(items);
  const links = element.querySelector('.links');
  (reply.links || []).filter((link) => isOpenable(link.url)).forEach((link) => {
    const li = document.createElement('li');
    li.append(anchor(link.url, link.label));
    links.append(li);
  });
  removeIfEmpty(links);
  return element;
}

function choiceButton(choice, onChoice) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = choice.label;
  button.addEventListener('click', () => onChoice(choice, button));
  const li = document.createElement('li');
  li.append(button);
  return li;
}

// Addresses in running text become links; "www." alone is how the office prints its own.
function linked(parent, text) {
  text.split(LINK).forEach((part, index) => {
    if (index % 2 === 0) {
      parent.append(part);
      return;
    }
    const tail = (part.match(TRAILING) || [''])[0];
    const address = part.slice(0, part.length - tail.length);
    parent.append(anchor(address.startsWith('www.') ? 'http://' + address : address, address), tail);
  });
}

function anchor(url, label) {
  const a = document.createElement('a');
  a.href = url;
  a.target = '_blank';
  a.rel = 'noopener';
  const hint = document.createElement('span');
  hint.className = 'unseen';
  hint.textContent = ' ' + wording('new-tab');
  a.append(label, hint);
  return a;
}

// Only pages and phone numbers: a "javascript:" address must never become a link.
function isOpenable(url) {
  return /^(https?:\/\/|tel:|\/(?!\/))/.test(url || '');
}

function stamp(message, at) {
  const time = message.querySelector('time');
  const moment = new Date(at);
  time.dateTime = moment.toISOString();
  time.textContent = moment.toLocaleTimeString('th-TH', { hour: '2-digit', minute: '2-digit' });
}

function fill(parent, selector, text) {
  const element = parent.querySelector(selector);
  if (text) {
    linked(element, text);
  } else {
    element.remove();
  }
}

function removeIfEmpty(list) {
  if (!list.children.length) {
    list.remove();
  }
}

function clone(id) {
  return document.getElementById(id).content.firstElementChild.cloneNode(true);
}
