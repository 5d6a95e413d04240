package io.github.thamdai.casework.corruption;

import io.github.thamdai.casework.photo.Photo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The kept reports of corruption of one agency, in tables of their own. */
public interface CorruptionReports {

  /** Keeps a report under the digest of its receipt code; the code itself is kept nowhere. */
  void keep(NewReport report, byte[] receiptDigest);

  /** The report of a receipt. */
  Optional<CorruptionReport> follow(byte[] receiptDigest);

  /** Adds what the person writes later; false when there is no such report. */
  boolean add(byte[] receiptDigest, String text, LocalDate on);

  /** All reports, newest first, without their photos and messages. */
  List<CorruptionReport> all();

  Optional<CorruptionReport> find(UUID id);

  Optional<Photo> photo(UUID report, UUID photo);

  /**
   * Changes the state and adds a message to the person who reported.
   *
   * @param from the state that was seen; the same as {@code to} for a message alone
   * @param by whose account
   * @return false when the state was changed since it was looked at
   */
  boolean answer(UUID id, ReportState from, ReportState to, String text, UUID by, LocalDate on);
}
