/** Asks now and then whether staff have answered, while the page is looked at. */
import { notices } from './api.js';

const EVERY_MS = 60000;

/**
 * @param conversation () => {id, follow, seen}
 * @param busy () => whether a message is on its way
 * @param tell (notices) => shows them
 * @returns look at once
 */
export function watch(conversation, busy, tell) {
  async function look() {
    const now = conversation();
    if (!now.id || !now.follow || busy() || document.hidden) {
      return;
    }
    try {
      const found = await notices(now.id, now.seen || 0);
      if (now === conversation()) {
        tell(found.filter((notice) => notice.id > (now.seen || 0)));
      }
    } catch (unreachable) {
      return; // the next look may find it
    }
  }
  setInterval(look, EVERY_MS);
  document.addEventListener('visibilitychange', look);
  return look;
}
