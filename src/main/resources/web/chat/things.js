/** The buttons for a photo and for one's place, shown while the conversation asks for one. */
import { keepPhoto, Refused } from './api.js';
import { wording } from './view.js';

const MOST_BYTES = 10 * 1024 * 1024;

const row = document.getElementById('things');
const photo = document.getElementById('photo');
const file = document.getElementById('photo-file');
const place = document.getElementById('place');

/**
 * @param chat {conversation: () => ?string, say: (message, words), wait: (words), complain: (text)}
 * @returns {{expect: (kind: ?string) => void}}
 */
export function offerThings(chat) {
  file.addEventListener('change', () => sendPhoto(chat));
  place.addEventListener('click', () => sendPlace(chat));
  return { expect };
}

function expect(kind) {
  photo.hidden = kind !== 'photo';
  // Browsers tell the place only to pages that came by https.
  place.hidden = kind !== 'location' || !('geolocation' in navigator) || window.isSecureContext === false;
  row.hidden = photo.hidden && place.hidden;
}

async function sendPhoto(chat) {
  const chosen = file.files[0];
  if (!chosen) {
    return;
  }
  if (chosen.size > MOST_BYTES) {
    file.value = '';
    chat.complain(wording('photo-too-large'));
    return;
  }
  chat.wait(wording('sending-photo'));
  let ref = null;
  try {
    ref = await keepPhoto(chat.conversation(), chosen);
  } catch (failure) {
    chat.complain(failure.message || wording(failure instanceof Refused ? 'refused' : 'unreachable'));
  }
  file.value = ''; // so that the same photo may be chosen again
  chat.wait('');
  if (ref) {
    chat.say({ photo: ref }, wording('photo'));
  }
}

function sendPlace(chat) {
  chat.wait(wording('finding-place'));
  navigator.geolocation.getCurrentPosition(
    (found) => {
      chat.wait('');
      const { latitude, longitude } = found.coords;
      chat.say({ location: { latitude, longitude } }, wording('location'));
    },
    () => {
      chat.wait('');
      chat.complain(wording('no-place'));
    },
    { enableHighAccuracy: true, timeout: 20000, maximumAge: 60000 },
  );
}
