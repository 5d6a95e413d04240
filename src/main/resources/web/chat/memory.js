/**
 * What this browser tab remembers of the conversation, so that a reload or a lost connection
 * loses nothing. The conversation ends with the tab; only an unsent draft outlives it.
 */
const CONVERSATION = 'thamdai.conversation';
const DRAFT = 'thamdai.draft';
const KEPT = 80;

/** @returns {{id: ?string, entries: Array}} */
export function recall() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(CONVERSATION));
    if (kept && Array.isArray(kept.entries)) {
      return kept;
    }
  } catch (unreadable) {
    // private browsing or an older layout: begin anew
  }
  return { id: null, entries: [] };
}

export function remember(conversation) {
  const entries = conversation.entries.slice(-KEPT);
  keep(() => sessionStorage.setItem(CONVERSATION, JSON.stringify({ id: conversation.id, entries })));
}

export function forget() {
  keep(() => sessionStorage.removeItem(CONVERSATION));
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
