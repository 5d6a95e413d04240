/** The requests the page makes. */
const PATIENCE_MS = 20000;
const PHOTO_PATIENCE_MS = 180000;

/** The server understood the request and said no: sending the same again will not help. */
export class Refused extends Error {}

/** Nothing came back, or the server cannot answer now: the same may be sent again. */
export class Unreachable extends Error {}

export async function office() {
  const response = await request('/api/office', { headers: { Accept: 'application/json' } });
  return response.body;
}

/**
 * @param message {text}, {photo} or {location}
 * @returns {Promise<{conversation: string, replies: Array, choices: Array, expects: ?string, follow: boolean}>}
 */
export async function ask(conversation, message) {
  const response = await request('/api/chat', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(Object.assign({ conversation }, message)),
  });
  // A conversation the server no longer keeps is simply begun anew.
  if (response.status === 404 && conversation !== null) {
    return ask(null, message);
  }
  return taken(response);
}

/** @returns {Promise<string>} the ref under which the photo may be sent as a message */
export async function keepPhoto(conversation, file) {
  const response = await request('/api/photo', {
    method: 'POST',
    headers: {
      'Content-Type': file.type || 'application/octet-stream',
      Accept: 'application/json',
      'X-Conversation': conversation,
    },
    body: file,
  }, PHOTO_PATIENCE_MS);
  return taken(response).ref;
}

/** @returns {Promise<Array<{id: number, text: string, at: number}>>} */
export async function notices(conversation, after) {
  const response = await request('/api/notices', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ conversation, after }),
  });
  return taken(response).notices || [];
}

function taken(response) {
  if (response.status >= 200 && response.status < 300) {
    return response.body;
  }
  const message = (response.body.error && response.body.error.message) || '';
  const mayPass = response.status >= 500 || response.status === 429 || response.status === 408;
  throw mayPass ? new Unreachable(message) : new Refused(message);
}

async function request(url, options, patienceMs) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMs || PATIENCE_MS);
  try {
    const response = await fetch(url, Object.assign({ signal: patience.signal, credentials: 'same-origin' }, options));
    return { status: response.status, body: await response.json() };
  } catch (lost) {
    throw new Unreachable('');
  } finally {
    clearTimeout(timer);
  }
}
