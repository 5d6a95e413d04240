package io.github.thamdai.app;

import io.github.thamdai.casework.Citizen;
import io.github.thamdai.casework.photo.Photo;
import io.github.thamdai.casework.photo.PhotoDesk;
import io.github.thamdai.casework.photo.PhotoRefused;
import io.github.thamdai.casework.photo.Photos;
import io.github.thamdai.channel.line.LinePhotos;
import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.Said;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;

/** Takes photos from LINE to where the cases keep theirs. */
final class KeptPhotos implements LinePhotos {
  private final PhotoDesk desk;
  private final Photos photos;
  private final InstantSource clock;

  KeptPhotos(PhotoDesk desk, Photos photos, InstantSource clock) {
    this.desk = desk;
    this.photos = photos;
    this.clock = clock;
  }

  @Override
  public Said.Photo keep(String conversationKey, byte[] photo) {
    return keep(Channel.LINE, conversationKey, photo);
  }

  Said.Photo keep(Channel channel, String conversationKey, byte[] photo) {
    try {
      Photo read = desk.read(photo);
      Citizen sender = new Citizen(channel.code(), conversationKey);
      UUID id = photos.keep(read, sender, clock.instant());
      return new Said.Photo(id.toString(), photo.length, "image/jpeg");
    } catch (PhotoRefused | RejectedExecutionException refused) {
      return new Said.Photo(null, photo.length, "image");
    }
  }
}
