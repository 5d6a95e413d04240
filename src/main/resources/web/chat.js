/** The chat page: sends what is typed, shows what comes back, and loses nothing on the way. */
import { ask, office, Refused } from './chat/api.js';
import { draft, forget, recall, remember, saveDraft } from './chat/memory.js';
import { watch } from './chat/notices.js';
import { offerThings } from './chat/things.js';
import { closeChoices, draw, wording } from './chat/view.js';

const messages = document.getElementById('messages');
const box = document.getElementById('message');
const send = document.getElementById('send');
const typing = document.getElementById('typing');
const problem = document.getElementById('problem');
const offline = document.getElementById('offline');

let conversation = recall();
let opening = null;
let busy = false;

function show(entry) {
  const element = draw(entry, choose, retry);
  messages.append(element);
  return element;
}

function add(entry) {
  closeChoices(messages);
  conversation.entries.push(entry);
  remember(conversation);
  return show(entry);
}

function say(text) {
  if (text.trim()) {
    tell({ text: text.trim() }, text.trim());
  }
}

/** Sends words, a photo's ref or a place; what the person sees of it are words. */
function tell(message, text) {
  if (busy) {
    return;
  }
  const entry = { who: 'me', text, message, at: Date.now(), state: 'waiting' };
  const element = add(entry);
  element.focus({ preventScroll: true });
  deliver(entry, element);
}

async function deliver(entry, element) {
  const began = conversation;
  wait(true);
  update(entry, element, 'waiting');
  element.scrollIntoView({ block: 'start' });
  try {
    const turn = await ask(began.id, entry.message || { text: entry.text });
    if (began !== conversation) {
      return; // started over while waiting: the answer belongs to what is no longer shown
    }
    conversation.id = turn.conversation;
    conversation.follow = conversation.follow || turn.follow;
    update(entry, element, 'sent');
    saveDraft(box.value);
    add({ who: 'office', replies: turn.replies, choices: turn.choices, expects: turn.expects, at: Date.now() });
    things.expect(turn.expects);
    element.scrollIntoView({ block: 'start' });
  } catch (failure) {
    if (began === conversation) {
      failed(entry, element, failure);
    }
  } finally {
    if (began === conversation) {
      wait(false);
      lookForNews();
    }
  }
}

function failed(entry, element, failure) {
  if (failure instanceof Refused) {
    conversation.entries = conversation.entries.filter((other) => other !== entry);
    remember(conversation);
    element.remove();
    if (!entry.message || entry.message.text) {
      box.value = box.value ? entry.text + '\n' + box.value : entry.text;
      grow();
      box.focus();
    }
    complain(failure.message || wording('refused'));
  } else {
    update(entry, element, 'failed');
    complain(failure.message || wording('unreachable'));
    window.scrollTo(0, document.documentElement.scrollHeight); // the retry button stands last
  }
  saveDraft(box.value || (entry.message && !entry.message.text ? '' : entry.text));
}

function update(entry, element, state) {
  entry.state = state;
  element.classList.toggle('waiting', state === 'waiting');
  element.querySelector('.failure').hidden = state !== 'failed';
  remember(conversation);
}

function choose(choice, button) {
  if (!busy) {
    button.classList.add('chosen');
    say(choice.text);
  }
}

function retry(entry, element) {
  if (!busy) {
    messages.append(element);
    element.focus({ preventScroll: true });
    deliver(entry, element);
  }
}

function wait(on) {
  busy = on;
  send.setAttribute('aria-disabled', String(on));
  typing.textContent = on ? wording('typing') : '';
  if (on) {
    problem.hidden = true;
  }
}

function complain(text) {
  problem.textContent = text;
  problem.hidden = false;
}

function submit() {
  if (busy || !box.value.trim()) {
    return;
  }
  const text = box.value;
  box.value = '';
  grow();
  // The draft is dropped only once an answer has come: a closed tab must not lose the question.
  saveDraft(text);
  say(text);
}

function grow() {
  box.style.height = 'auto';
  box.style.height = box.scrollHeight + 4 + 'px';
}

function startOver() {
  forget();
  conversation = { id: null, entries: [] };
  wait(false);
  problem.hidden = true;
  things.expect(null);
  messages.textContent = '';
  if (opening) {
    show(opening);
  }
  window.scrollTo(0, 0);
  box.focus();
}

function connection() {
  offline.textContent = navigator.onLine ? '' : wording('offline');
  offline.hidden = navigator.onLine;
}

/** What staff have said since; shown like an answer, without closing the choices above it. */
function news(notices) {
  notices.forEach((notice) => {
    const reply = { type: 'text', text: notice.text };
    const entry = { who: 'office', notice: true, replies: [reply], choices: [], at: notice.at };
    conversation.entries.push(entry);
    conversation.seen = notice.id;
    remember(conversation);
    show(entry).scrollIntoView({ block: 'start' });
  });
}

const things = offerThings({
  conversation: () => conversation.id,
  say: tell,
  wait: (words) => { wait(Boolean(words)); typing.textContent = words; },
  complain,
});

const lookForNews = watch(() => conversation, () => busy, news);

async function open() {
  conversation.entries.filter((entry) => entry.state === 'waiting').forEach((entry) => { entry.state = 'failed'; });
  conversation.entries.forEach(show);
  const turns = conversation.entries.filter((entry) => entry.who === 'office' && !entry.notice);
  things.expect(turns.length ? turns[turns.length - 1].expects : null);
  const unsent = conversation.entries.some((entry) => entry.state === 'failed');
  box.value = unsent ? '' : draft();
  grow();
  connection();
  let about;
  try {
    about = await office();
  } catch (unreachable) {
    about = {};
  }
  if (about.agency) {
    document.getElementById('agency').textContent = about.agency.name;
    document.title = document.title.replace('–', '– ' + about.agency.short + ' –');
  }
  const texts = [about.greeting || wording('greeting'), about.notice].filter(Boolean);
  opening = {
    who: 'office',
    replies: texts.map((text) => ({ type: 'text', text })),
    choices: about.starters || [],
    at: Date.now(),
  };
  messages.prepend(draw(opening, choose, retry));
  if (conversation.entries.length) {
    closeChoicesBefore(messages.lastElementChild);
    messages.lastElementChild.scrollIntoView({ block: 'start' });
  }
}

function closeChoicesBefore(last) {
  for (let li = last.previousElementSibling; li; li = li.previousElementSibling) {
    closeChoices(li);
  }
}

document.getElementById('composer').addEventListener('submit', (event) => {
  event.preventDefault();
  submit();
});
box.addEventListener('keydown', (event) => {
  // While an input method composes a word, Enter belongs to it (229 is how older browsers say so).
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229) {
    event.preventDefault();
    submit();
  }
});
box.addEventListener('input', () => {
  grow();
  saveDraft(box.value);
});
document.getElementById('start-over').addEventListener('click', startOver);
window.addEventListener('online', connection);
window.addEventListener('offline', connection);

open().then(lookForNews);
