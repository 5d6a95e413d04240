package io.github.thamdai.channel.line.account;

import com.linecorp.bot.messaging.model.BotInfoResponse;
import com.linecorp.bot.messaging.model.GetWebhookEndpointResponse;
import com.linecorp.bot.messaging.model.TestWebhookEndpointResponse;
import io.github.thamdai.channel.line.menu.RichMenus;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Compares the account at LINE with what the office's files and settings say and, when told to,
 * brings it there. Doing so again changes nothing.
 */
public final class AccountReview {
  private static final String WEBHOOK_PATH = "/line/webhook";
  private static final int UNAUTHORIZED = 401;

  private final LineAccount account;
  private final MenuShelf shelf;
  private final RichMenus menus;
  private final @Nullable String publicUrl;

  /** @param publicUrl where people reach the service, without a trailing slash; null: nowhere */
  public AccountReview(
      LineAccount account, MenuShelf shelf, RichMenus menus, @Nullable String publicUrl) {
    this.account = account;
    this.shelf = shelf;
    this.menus = menus;
    this.publicUrl = publicUrl;
  }

  /**
   * Tells each finding as it is made; the first refusal by LINE ends the review.
   *
   * @param change false only looks
   */
  public void run(boolean change, Consumer<Finding> found) {
    List<Runnable> steps =
        List.of(
            () -> bot(found),
            () -> quota(found),
            () -> webhook(change, found),
            () -> menus(change, found));
    try {
      steps.forEach(Runnable::run);
    } catch (LineRefusal refusal) {
      found.accept(told(refusal));
    }
  }

  private static Finding told(LineRefusal refusal) {
    return switch (refusal.status()) {
      case LineRefusal.NO_ANSWER -> Finding.failed(SetupPhrase.UNREACHABLE);
      case UNAUTHORIZED -> Finding.failed(SetupPhrase.TOKEN_REFUSED);
      default ->
          Finding.failed(
              SetupPhrase.REFUSED,
              "call",
              refusal.call(),
              "status",
              String.valueOf(refusal.status()),
              "said",
              refusal.said());
    };
  }

  private void bot(Consumer<Finding> found) {
    BotInfoResponse bot = account.bot();
    found.accept(Finding.fine(SetupPhrase.BOT, "name", bot.displayName(), "id", bot.basicId()));
  }

  private void quota(Consumer<Finding> found) {
    Quota quota = account.quota();
    String used = String.valueOf(quota.used());
    if (quota.limit().isEmpty()) {
      found.accept(Finding.fine(SetupPhrase.QUOTA_UNLIMITED, "used", used));
      return;
    }
    String limit = String.valueOf(quota.limit().getAsLong());
    found.accept(
        quota.exhausted()
            ? Finding.differs(SetupPhrase.QUOTA_EXHAUSTED, "used", used, "limit", limit)
            : Finding.fine(SetupPhrase.QUOTA, "used", used, "limit", limit));
  }

  private void webhook(boolean change, Consumer<Finding> found) {
    if (publicUrl == null || !publicUrl.startsWith("https://")) {
      found.accept(Finding.failed(SetupPhrase.PUBLIC_URL_NEEDED));
      return;
    }
    URI wanted = URI.create(publicUrl + WEBHOOK_PATH);
    Optional<GetWebhookEndpointResponse> before = account.webhook();
    String old = before.map(w -> String.valueOf(w.endpoint())).orElse("-");
    String[] addresses = {"address", wanted.toString(), "old", old};
    if (old.equals(wanted.toString())) {
      found.accept(Finding.fine(SetupPhrase.WEBHOOK_SAME, addresses));
    } else if (change) {
      account.setWebhook(wanted);
      found.accept(Finding.changed(SetupPhrase.WEBHOOK_SET, addresses));
    } else {
      found.accept(Finding.differs(SetupPhrase.WEBHOOK_DIFFERS, addresses));
    }
    if (!account.webhook().map(w -> Boolean.TRUE.equals(w.active())).orElse(false)) {
      found.accept(Finding.differs(SetupPhrase.WEBHOOK_OFF));
    }
    found.accept(tested(account.testWebhook(wanted)));
  }

  private static Finding tested(TestWebhookEndpointResponse test) {
    return Boolean.TRUE.equals(test.success())
        ? Finding.fine(SetupPhrase.WEBHOOK_WORKS)
        : Finding.failed(
            SetupPhrase.WEBHOOK_FAILS,
            "status",
            String.valueOf(test.statusCode()),
            "said",
            test.reason() + " " + test.detail());
  }

  private void menus(boolean change, Consumer<Finding> found) {
    if (publicUrl != null) {
      new MenuReview(shelf, publicUrl).run(menus, change, found);
    }
  }
}
