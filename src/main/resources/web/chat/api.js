/** The two requests the page makes. */
const PATIENCE_MS = 20000;

/** The server understood the request and said no: sending the same again will not help. */
export class Refused extends Error {}

/** Nothing came back, or the server cannot answer now: the same may be sent again. */
export class Unreachable extends Error {}

export async function office() {
  const response = await request('/api/office', { headers: { Accept: 'application/json' } });
  return response.body;
}

/** @returns {Promise<{conversation: string, replies: Array, choices: Array}>} */
export async function ask(conversation, text) {
  const response = await request('/api/chat', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ conversation, text }),
  });
  // A conversation the server no longer keeps is simply begun anew.
  if (response.status === 404 && conversation !== null) {
    return ask(null, text);
  }
  if (response.status >= 200 && response.status < 300) {
    return response.body;
  }
  const message = (response.body.error && response.body.error.message) || '';
  const mayPass = response.status >= 500 || response.status === 429 || response.status === 408;
  throw mayPass ? new Unreachable(message) : new Refused(message);
}

async function request(url, options) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const response = await fetch(url, Object.assign({ signal: patience.signal, credentials: 'same-origin' }, options));
    return { status: response.status, body: await response.json() };
  } catch (lost) {
    throw new Unreachable('');
  } finally {
    clearTimeout(timer);
  }
}
