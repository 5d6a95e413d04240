package io.github.thamdai.channel.line;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names people by a keyed digest, so that neither the store's keys nor a log tell who they are in
 * LINE. The secret must stay the same: another one makes everybody a stranger.
 */
public final class PersonKeys {
  private static final String ALGORITHM = "HmacSHA256";

  private final Supplier<byte[]> secret;

  /**
   * @param secret always the same; may throw {@link
   *     io.github.thamdai.dialogue.StoreUnavailableException} while it is not known yet
   */
  public PersonKeys(Supplier<byte[]> secret) {
    this.secret = secret;
  }

  /** 64 hexadecimal digits; the same user always has the same key. Throws as the secret does. */
  public String of(String lineUserId) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.get(), ALGORITHM));
      byte[] digest = mac.doFinal(lineUserId.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no " + ALGORITHM, e);
    }
  }

  /** The key of a person's words in one group: apart from what they say in private. */
  public String inGroup(String groupId, String lineUserId) {
    return of(groupId + " " + lineUserId);
  }
}
