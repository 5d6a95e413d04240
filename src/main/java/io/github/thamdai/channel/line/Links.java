package io.github.thamdai.channel.line;

import com.linecorp.bot.messaging.model.URIAction;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses as LINE accepts them: absolute, percent-encoded, at most 1000 units. */
final class Links {
  private static final Pattern ALLOWED = Pattern.compile("(https?|line|tel):.+");

  private final @Nullable String publicUrl;

  /** @param publicUrl where people reach this service, without a trailing slash; null: nowhere */
  Links(@Nullable String publicUrl) {
    this.publicUrl = publicUrl;
  }

  /** Empty when there is no address that LINE would take: one bad link refuses the whole reply. */
  Optional<URIAction> action(String label, String url) {
    return address(url).map(uri -> new URIAction(MessageText.cutLetters(label, LineLimits.LABEL), uri, null));
  }

  Optional<URI> address(String url) {
    String absolute = url.startsWith("/") && publicUrl != null ? publicUrl + url : url;
    if (!ALLOWED.matcher(absolute).matches()) {
      return Optional.empty();
    }
    try {
      String ascii = URI.create(absolute).toASCIIString();
      return ascii.length() > LineLimits.URI ? Optional.empty() : Optional.of(URI.create(ascii));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
