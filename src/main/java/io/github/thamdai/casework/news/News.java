package io.github.thamdai.casework.news;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of news.
 *
 * @param subject {@value #EVERYBODY}, or an id of the office's subjects
 * @param writer name of the account
 * @param confirmer name of the account; null before it is confirmed
 * @param recipients how many people it is for; 0 for everybody, whom LINE alone can count
 * @param reached how many of them LINE has taken it for
 * @param trouble why it failed or was stopped by LINE; "" when it was not
 */
public record News(
    long id,
    String subject,
    String text,
    NewsState state,
    UUID writtenBy,
    String writer,
    Instant writtenAt,
    @Nullable String confirmer,
    int recipients,
    int reached,
    String trouble) {

  /** Goes to all friends of the office's account. */
  public static final String EVERYBODY = "all";

  /** In UTF-16 units. */
  public static final int LONGEST = 4000;

  public boolean forEverybody() {
    return subject.equals(EVERYBODY);
  }
}
