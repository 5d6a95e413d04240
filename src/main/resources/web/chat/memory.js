/**
 * What this browser tab remembers of the conversation, so that a reload or a lost connection
 * loses nothing. The conversation ends with the tab, unless the office owes it word of a case or a
 * question: then it stays until it is started over. An unsent draft outlives the tab too.
 */
const CONVERSATION = 'thamdai.conversation';
const DRAFT = 'thamdai.draft';
const KEPT = 80;

/** @returns {{id: ?string, entries: Array, follow: ?boolean, seen: ?number}} */
export function recall() {
  return kept(() => sessionStorage) || kept(() => localStorage) || { id: null, entries: [] };
}

function kept(storage) {
  try {
    const found = JSON.parse(storage().getItem(CONVERSATION));
    return found && Array.isArray(found.entries) ? found : null;
  } catch (unreadable) {
    return null; // private browsing or an older layout: begin anew
  }
}

export function remember(conversation) {
  const text = JSON.stringify(Object.assign({}, conversation, { entries: conversation.entries.slice(-KEPT) }));
  keep(() => sessionStorage.setItem(CONVERSATION, text));
  if (conversation.follow) {
    keep(() => localStorage.setItem(CONVERSATION, text));
  }
}

export function forget() {
  keep(() => sessionStorage.removeItem(CONVERSATION));
  keep(() => localStorage.removeItem(CONVERSATION));
}

export function draft() {
  try {
    return localStorage.getItem(DRAFT) || '';
  } catch (unavailable) {
    return '';
  }
}

export function saveDraft(text) {
  keep(() => (text ? localStorage.setItem(DRAFT, text) : localStorage.removeItem(DRAFT)));
}

// Storage may be full or forbidden; the chat works without it.
function keep(write) {
  try {
    write();
  } catch (unavailable) {
    return;
  }
}
