package io.github.thamdai.dialogue.flow.running;

import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.Outcome.Status;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.Said;
import io.github.thamdai.dialogue.flow.Flow;
import io.github.thamdai.dialogue.flow.Place;
import io.github.thamdai.dialogue.flow.RepairPhrase;
import io.github.thamdai.dialogue.flow.Slot;
import io.github.thamdai.dialogue.flow.SlotType;
import io.github.thamdai.dialogue.flow.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Photographs, places, stickers and the rest: taken where they serve, answered kindly elsewhere. */
final class Things {
  private final FlowRun run;

  Things(FlowRun run) {
    this.run = run;
  }

  /** Takes one; the run has then gone on, or asked again. */
  FlowTurn take(Said said) {
    switch (said) {
      case Said.Photo photo -> photo(photo);
      case Said.Location location -> location(location);
      case Said.Sticker sticker -> aside(RepairPhrase.STICKER_NOT_ASKED);
      case Said.Other other -> aside(RepairPhrase.OTHER_NOT_ASKED);
      case Said.Text text -> run.askAgain();
      case Said.Button button -> run.askAgain();
    }
    return run.turn(FlowTurn.Kind.TOOK);
  }

  private void photo(Said.Photo photo) {
    Optional<Slot> slot = slot(SlotType.PHOTO);
    if (slot.isEmpty() || run.committed()) {
      aside(RepairPhrase.PHOTO_NOT_ASKED);
    } else if (photo.bytes() > Said.Photo.MOST_BYTES) {
      aside(RepairPhrase.PHOTO_TOO_LARGE);
    } else if (photo.ref() == null || !photo.mediaType().startsWith("image/")) {
      aside(RepairPhrase.NOT_A_PHOTO);
    } else {
      keep(slot.get(), photo.ref());
    }
  }

  private void keep(Slot slot, String ref) {
    String before = run.values().value(slot.name());
    int kept = before.isEmpty() ? 0 : before.split(" ").length;
    if (kept >= slot.limits().most()) {
      aside(
          RepairPhrase.PHOTOS_ENOUGH,
          Map.of("most", Long.toString(slot.limits().most())));
      return;
    }
    run.values().put(slot.name(), before.isEmpty() ? ref : before + " " + ref);
    goOnOr(slot, RepairPhrase.PHOTO_KEPT);
  }

  private void location(Said.Location location) {
    Optional<Slot> slot = slot(SlotType.LOCATION);
    if (slot.isEmpty() || run.committed()) {
      aside(RepairPhrase.LOCATION_NOT_ASKED);
      return;
    }
    Place place =
        new Place(
            new Place.Point(location.latitude(), location.longitude()), location.address());
    run.values().put(slot.get().name(), place.written());
    goOnOr(slot.get(), RepairPhrase.LOCATION_KEPT);
  }

  /** Goes on when this was asked for; otherwise says that it is kept, and asks again. */
  private void goOnOr(Slot slot, RepairPhrase kept) {
    if (run.waiting() instanceof Step.Collect collect && collect.slot().equals(slot.name())) {
      run.retried(0);
      run.from(run.flow().after(collect));
    } else {
      aside(kept);
    }
  }

  private void aside(RepairPhrase phrase) {
    aside(phrase, Map.of());
  }

  private void aside(RepairPhrase phrase, Map<String, String> with) {
    run.say(phrase, with);
    run.askAgain();
  }

  /** The slot of a kind that is being asked for, or else the first that the flow asks for. */
  private Optional<Slot> slot(SlotType type) {
    if (run.waiting() instanceof Step.Collect collect) {
      Slot asked = run.flow().slots().get(collect.slot());
      if (asked != null && asked.type() == type) {
        return Optional.of(asked);
      }
    }
    return first(run.flow(), type);
  }

  private static Optional<Slot> first(Flow flow, SlotType type) {
    return flow.slots().values().stream()
        .filter(slot -> slot.type() == type && flow.collecting(slot.name()).isPresent())
        .findFirst();
  }

  /** Outside a flow: says what can be done with it, and offers the flows that take such things. */
  static FlowTurn unasked(FlowParts parts, Situation situation) {
    Said said = situation.inbound().said();
    RepairPhrase phrase =
        switch (said) {
          case Said.Photo photo -> RepairPhrase.PHOTO_NOT_ASKED;
          case Said.Location location -> RepairPhrase.LOCATION_NOT_ASKED;
          case Said.Sticker sticker -> RepairPhrase.STICKER_NOT_ASKED;
          case Said.Other other -> RepairPhrase.OTHER_NOT_ASKED;
          case Said.Text text -> RepairPhrase.HELP;
          case Said.Button button -> RepairPhrase.HELP;
        };
    boolean usable = said instanceof Said.Photo || said instanceof Said.Location;
    SlotType type = said instanceof Said.Photo ? SlotType.PHOTO : SlotType.LOCATION;
    List<Choice> offers =
        parts.flows().flows().stream()
            .filter(flow -> usable && flow.roles().contains(situation.inbound().role()))
            .filter(flow -> first(flow, type).isPresent())
            .flatMap(flow -> Optional.ofNullable(flow.start().button()).stream())
            .map(button -> new Choice(button, button))
            .toList();
    return new FlowTurn(
        FlowTurn.Kind.TOOK,
        Status.SMALLTALK,
        List.of(new Reply.Text(parts.repairs().say(phrase))),
        offers,
        List.of(),
        null,
        null);
  }
}
