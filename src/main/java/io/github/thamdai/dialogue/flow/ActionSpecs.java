package io.github.thamdai.dialogue.flow;

import static io.github.thamdai.dialogue.flow.SlotType.DATE;
import static io.github.thamdai.dialogue.flow.SlotType.LOCATION;
import static io.github.thamdai.dialogue.flow.SlotType.NUMBER;
import static io.github.thamdai.dialogue.flow.SlotType.PHONE;
import static io.github.thamdai.dialogue.flow.SlotType.PHOTO;
import static io.github.thamdai.dialogue.flow.SlotType.TEXT;
import static io.github.thamdai.dialogue.flow.SlotType.YES_NO;

import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.flow.ActionSpec.Argument;
import io.github.thamdai.dialogue.flow.ActionSpec.Result;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every action a flow may name. They are declared here so that flows are checked without running. */
public final class ActionSpecs {
  private static final Set<Role> ALL = Set.of(Role.values());
  private static final Set<Role> STAFF = Set.of(Role.STAFF, Role.INTEGRITY, Role.ADMIN);

  public static final ActionSpec OPEN_CASE =
      new ActionSpec(
          "open-case",
          "Opens a case, assigns its division and computes when a reply is due.",
          List.of(
              needs("category", TEXT, "a category of the office's cases, such as street-light"),
              needs("what", TEXT, "what is wrong"),
              needs("place", LOCATION, "where"),
              may("photo", PHOTO, "photographs"),
              may("phone", PHONE, "how to reach the person"),
              may("consent", YES_NO, "whether the contact may be used for this case")),
          List.of(
              gives("number", TEXT, "the case's number; of the first one when sent twice"),
              gives("repeated", YES_NO, "whether this person has sent the same case already"),
              gives("division", TEXT, "name of the division in charge"),
              gives("reply-by", DATE, "when a reply is due"),
              gives("outside", YES_NO, "whether the place is outside the office's area")),
          ALL);

  public static final ActionSpec CASE_STATUS =
      new ActionSpec(
          "case-status",
          "Tells how a case of this person stands; without a number, of all their cases.",
          List.of(may("number", TEXT, "the case's number")),
          List.of(
              gives("found", YES_NO, "no also for a case of somebody else"),
              gives("status", TEXT, "history in words, one step a line"),
              gives("ended", YES_NO, "whether it is one case, and done")),
          ALL);

  public static final ActionSpec ASK_STAFF =
      new ActionSpec(
          "ask-staff",
          "Passes a question with its conversation to the right division.",
          List.of(
              needs("question", TEXT, "in the person's words"),
              may("phone", PHONE, "how to reach the person")),
          List.of(
              gives("number", TEXT, "the question's number"),
              gives("division", TEXT, "name of the division that will answer"),
              gives("reply-by", DATE, "when a reply is due")),
          ALL);

  public static final ActionSpec RATE =
      new ActionSpec(
          "rate",
          "Keeps whether the last answer, or a closed case, was useful.",
          List.of(
              may("of", TEXT, "answer or case; by itself the answer, else the case"),
              may("useful", YES_NO, "whether it helped; without it nothing is kept, only told"),
              may("why", TEXT, "the reason chosen"),
              may("comment", TEXT, "in the person's words")),
          List.of(
              gives("found", YES_NO, "no when there is nothing to rate"),
              gives("kind", TEXT, "answer or case"),
              gives("about", TEXT, "what is rated: the title of a source, or the case's number")),
          ALL);

  public static final ActionSpec LINK_STAFF_ACCOUNT =
      new ActionSpec(
          "link-staff-account",
          "Links this chat to an account of the office by a one-time code.",
          List.of(needs("code", NUMBER, "six digits from the person's own page")),
          List.of(gives("linked", YES_NO, "no when the code is unknown, used or expired")),
          ALL);

  public static final ActionSpec RECORD_REPORT =
      new ActionSpec(
          "record-report",
          "Looks up what is owed under a measure and, once confirmed, records the proof.",
          List.of(
              needs("measure", TEXT, "measure or obligation, such as E8 or E8.2"),
              needs("proof", TEXT, "address of the report"),
              may("done-on", DATE, "when it was done; today when left out"),
              may("obligation", TEXT, "as it was looked up; without it the nearest one is meant"),
              may("due", DATE, "as it was looked up"),
              may("confirmed", YES_NO, "yes records what was looked up; otherwise it is only told")),
          List.of(
              gives("found", YES_NO, "no when no such duty has a due date"),
              gives("obligation", TEXT, "the duty's id, such as E8.2"),
              gives("duty", TEXT, "the duty in words"),
              gives("due", DATE, "the due date that the proof is for"),
              gives("proven", YES_NO, "whether a proof stands already")),
          STAFF);

  public static final ActionSpec WITHDRAW_PROOF =
      new ActionSpec(
          "withdraw-proof",
          "Tells what was recorded as proof under a measure and, once confirmed, withdraws it.",
          List.of(
              needs("measure", TEXT, "measure or obligation, such as E8 or E8.2"),
              may("which", NUMBER, "of several the place in the list, from 1"),
              may("recorded", TEXT, "the proof as it was looked up; then nothing is looked up anew"),
              may("confirmed", YES_NO, "yes withdraws it; otherwise it is only told")),
          List.of(
              gives("found", YES_NO, "no when none stands, or none of this number"),
              gives("several", YES_NO, "whether it is still to be said which"),
              gives("listed", TEXT, "the proof in words, or several with their numbers"),
              gives("recorded", TEXT, "which proof it is; empty while there are several")),
          STAFF);

  public static final ActionSpec REFRESH_INDEX =
      new ActionSpec(
          "refresh-index",
          "Has the office's files read anew at once.",
          List.of(),
          List.of(
              gives("result", TEXT, "done, faulty or busy"),
              gives("changes", TEXT, "changed files or faults, one a line")),
          Set.of(Role.ADMIN));

  public static final ActionSpec SUBSCRIBE_REMINDERS =
      new ActionSpec(
          "subscribe-reminders",
          "Begins or ends messages about a village, a subject, or, for staff, about due dates.",
          List.of(
              needs("wanted", YES_NO, "no ends them"),
              may("about", TEXT, "village, subject or due-dates; 'no' ends all when left out")),
          List.of(gives("subscribed", YES_NO, "how it stands now")),
          ALL);

  public static final ActionSpec DESK_QUESTIONS =
      new ActionSpec(
          "desk-questions",
          "Tells which questions of citizens wait for this person's division, or what one of them is.",
          List.of(may("number", TEXT, "the question's number, or its last digits")),
          List.of(
              gives("found", YES_NO, "no when none waits, or none of this number"),
              gives("placed", YES_NO, "no when the person's account has no division"),
              gives("full-number", TEXT, "the question's whole number"),
              gives("listed", TEXT, "one question a line, or the question in full")),
          STAFF);

  public static final ActionSpec ANSWER_QUESTION =
      new ActionSpec(
          "answer-question",
          "Answers a citizen's question; the answer reaches them where they asked.",
          List.of(
              needs("number", TEXT, "the question's number"),
              needs("answer", TEXT, "in the office's words")),
          List.of(gives("answered", YES_NO, "no when it was answered meanwhile")),
          STAFF);

  public static final ActionSpec DESK_CASES =
      new ActionSpec(
          "desk-cases",
          "Tells which open cases this person's division has, or what one of them is.",
          List.of(may("number", TEXT, "the case's number, or its last digits")),
          List.of(
              gives("found", YES_NO, "no when there is none, or none of this number"),
              gives("placed", YES_NO, "no when the person's account has no division"),
              gives("full-number", TEXT, "the case's whole number"),
              gives("listed", TEXT, "one case a line, or the case in full"),
              gives("states", TEXT, "of one case: keep, and the states that may follow, by blanks")),
          STAFF);

  public static final ActionSpec REPLY_TO_CASE =
      new ActionSpec(
          "reply-to-case",
          "Tells whoever brought a case how it stands, and may change its state.",
          List.of(
              needs("number", TEXT, "the case's number"),
              needs("message", TEXT, "in the office's words"),
              may("state", TEXT, "accepted, in-progress or resolved; as it is when left out")),
          List.of(gives("changed", YES_NO, "no when the state cannot follow, or somebody was quicker")),
          STAFF);

  private static final List<ActionSpec> SPECS =
      List.of(
          OPEN_CASE,
          CASE_STATUS,
          ASK_STAFF,
          RATE,
          LINK_STAFF_ACCOUNT,
          RECORD_REPORT,
          WITHDRAW_PROOF,
          REFRESH_INDEX,
          SUBSCRIBE_REMINDERS,
          DESK_QUESTIONS,
          ANSWER_QUESTION,
          DESK_CASES,
          REPLY_TO_CASE);

  private ActionSpecs() {}

  public static List<ActionSpec> all() {
    return SPECS;
  }

  public static Optional<ActionSpec> find(String name) {
    return SPECS.stream().filter(spec -> spec.name().equals(name)).findFirst();
  }

  private static Argument needs(String name, SlotType type, String description) {
    return new Argument(name, type, false, description);
  }

  private static Argument may(String name, SlotType type, String description) {
    return new Argument(name, type, true, description);
  }

  private static Result gives(String name, SlotType type, String description) {
    return new Result(name, type, description);
  }
}
