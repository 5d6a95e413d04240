package io.github.thamdai.app;

import io.github.thamdai.casework.Case;
import io.github.thamdai.casework.CaseChange;
import io.github.thamdai.casework.CaseNumber;
import io.github.thamdai.casework.CaseState;
import io.github.thamdai.casework.photo.PhotoDesk;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.Answered;
import io.github.thamdai.dialogue.Channel;
import io.github.thamdai.dialogue.ChatService;
import io.github.thamdai.dialogue.Conversation;
import io.github.thamdai.dialogue.ConversationState;
import io.github.thamdai.dialogue.Identity;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.Said;
import io.github.thamdai.dialogue.flow.FlowActions;
import io.github.thamdai.dialogue.flow.Repairs;
import io.github.thamdai.dialogue.casedesk.ReceivedDay;
import io.github.thamdai.dialogue.routing.Knowledge;
import io.github.thamdai.dialogue.routing.OfficeAssistant;
import io.github.thamdai.dialogue.wording.FaultWords;
import io.github.thamdai.evaluation.script.Rehearsal;
import io.github.thamdai.evaluation.script.Script;
import io.github.thamdai.evaluation.script.Stage;
import io.github.thamdai.office.OfficeFolders;
import io.github.thamdai.office.OfficeIndex;
import io.github.thamdai.office.OfficeRefresh;
import io.github.thamdai.security.Account;
import io.github.thamdai.security.LineLinks;
import io.github.thamdai.security.SignIn;
import io.github.thamdai.staff.Proofs;
import io.github.thamdai.store.Database;
import io.github.thamdai.store.PgAccounts;
import io.github.thamdai.store.PgCases;
import io.github.thamdai.store.PgConversations;
import io.github.thamdai.store.PgLinePeople;
import io.github.thamdai.store.PgLineUsers;
import io.github.thamdai.store.PgPhotos;
import io.github.thamdai.store.PgProofs;
import io.github.thamdai.store.PgSessions;
import io.github.thamdai.store.TableRows;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** The office during one script. */
final class ScriptedStage implements Stage {
  private final House house;
  private final Script.Opening opening;
  private final EditedFlows flows;
  private final CaseworkParts casework;
  private final PhotoDesk photoDesk = new PhotoDesk(1, 4);
  private final LineLinks links;
  private final SignIn signIn;
  private final PgConversations conversations;
  private final Identity me;
  private final ConcurrentMap<String, String> conversationOf = new ConcurrentHashMap<>();
  private volatile Instant now;
  private volatile ChatService chat;

  /**
   * Where scripts are played.
   *
   * @param agency a name under which the store has no rows yet
   */
  record House(
      OfficeIndex index, OfficeFolders folders, Path content, Database database, String agency) {}

  ScriptedStage(House house, Script.Opening opening) {
    this.house = house;
    this.opening = opening;
    this.now = opening.at();
    Database database = house.database();
    this.flows = new EditedFlows(house.index(), house.folders().flows());
    this.casework =
        new CaseworkParts(
            house.folders().flows(),
            house.content(),
            house.index(),
            house.agency(),
            () -> now,
            database,
            null);
    SecureRandom random = new SecureRandom();
    this.links = new LineLinks(new PgLineUsers(database, house.agency()), () -> now, random);
    this.signIn =
        new SignIn(
            new PgAccounts(database, house.agency()),
            new PgSessions(database, house.agency()),
            () -> now,
            random);
    this.conversations = new PgConversations(database, house.agency());
    this.me =
        opening.role() == Role.CITIZEN
            ? Identity.of(Role.CITIZEN)
            : account("me", opening.role()).identity();
    this.chat = service();
  }

  /** The same office in another process: nothing but the store is shared. */
  private ChatService service() {
    FlowActions actions =
        casework.actions(
            links,
            new OfficeRefresh(house.index(), faultWords()),
            proofs(),
            new Colleagues(new PgAccounts(house.database(), house.agency())),
            new NewsRoom(house.folders().flows(), house.agency(), () -> now, house.database())
                .action());
    return new ChatService(
        new OfficeAssistant(flows, actions),
        conversations,
        () -> UUID.randomUUID().toString(),
        () -> now,
        new Reply.Text("-"));
  }

  Proofs proofs() {
    return new PgProofs(house.database(), house.agency(), () -> now);
  }

  private Account account(String name, Role role) {
    signIn.create(name, role, opening.division());
    return new PgAccounts(house.database(), house.agency()).named(name).orElseThrow();
  }

  @Override
  public Answered send(String person, Said said) {
    if (opening.channel() == Channel.LINE) {
      Identity linked = links.identityOf(person);
      boolean known = linked.role() != Role.CITIZEN || !person.equals(Rehearsal.ME);
      Answered answered = chat.inLine(person, said, known ? linked : me);
      // As LINE's inbox does: whoever had something done is told later how it went.
      if (!answered.turn().effects().isEmpty()) {
        new PgLinePeople(house.database(), house.agency()).remember(person, "U-" + person);
      }
      return answered;
    }
    Identity identity = person.equals(Rehearsal.ME) ? me : Identity.of(Role.CITIZEN);
    Answered answered = chat.onWeb(conversationOf.get(person), said, identity);
    conversationOf.put(person, answered.conversationId());
    return answered;
  }

  private String conversation(String person) {
    return opening.channel() == Channel.LINE
        ? person
        : conversationOf.getOrDefault(person, "not yet begun");
  }

  @Override
  public ConversationState standing(String person) {
    return conversations
        .find(conversation(person), opening.channel())
        .map(Conversation::state)
        .orElse(ConversationState.EMPTY);
  }

  private FaultWords faultWords() {
    Problems problems = new Problems();
    FaultWords words = FaultWords.read(house.folders().flows(), problems);
    problems.throwIfAny();
    return words;
  }

  @Override
  public Said.Photo photo(String person, byte[] file) {
    return new KeptPhotos(
            photoDesk, new PgPhotos(house.database(), house.agency()), () -> now)
        .keep(opening.channel(), conversation(person), file);
  }

  @Override
  public String code() {
    return links.code(account("staff of the code", Role.STAFF).id()).text();
  }

  @Override
  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public void restart() {
    chat = service();
  }

  @Override
  public void edit(String flow, @Nullable String from, String to) {
    flows.edit(flow, from, to);
  }

  @Override
  public void decide(CaseNumber number, CaseState to, String message) {
    PgCases cases = new PgCases(house.database(), house.agency());
    Case before = cases.find(number).orElseThrow();
    int seen = cases.history(number).size();
    LocalDate dueAnew =
        ReceivedDay.dueAnew(house.index().with(Knowledge::corpus), before, to, now);
    cases.change(
        new CaseChange(
            number, seen, before.state(), to, before.division(), message, "", "", null, now,
            dueAnew, ""));
  }

  @Override
  public Repairs repairs() {
    return house.index().with(Knowledge::guidance).flows().repairs();
  }

  @Override
  public List<String> tables() {
    return new TableRows(house.database(), house.agency()).tables();
  }

  @Override
  public List<Map<String, String>> rows(String table) {
    return new TableRows(house.database(), house.agency()).in(table);
  }

  @Override
  public void close() {
    flows.close();
    casework.close();
    photoDesk.close();
  }
}
