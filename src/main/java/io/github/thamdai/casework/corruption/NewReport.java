package io.github.thamdai.casework.corruption;

import io.github.thamdai.casework.photo.Photo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A report about to be kept.
 *
 * @param people who is said to be involved; "" when not told; likewise place and happened
 * @param contact how the person wants to be reached; "" for the usual one who does not
 * @param receivedOn the day only: a time would help to tell who was online
 */
public record NewReport(
    UUID id,
    String what,
    String people,
    String place,
    String happened,
    String contact,
    List<Photo> photos,
    LocalDate receivedOn) {

  public NewReport {
    photos = List.copyOf(photos);
  }
}
