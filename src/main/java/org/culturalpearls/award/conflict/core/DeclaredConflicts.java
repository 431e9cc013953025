package org.culturalpearls.award.conflict.core;

import java.time.Clock;
import java.util.List;
import org.culturalpearls.award.conflict.ConflictEvent;
import org.culturalpearls.award.conflict.ConflictService;
import org.culturalpearls.award.conflict.DeclaredKind;
import org.culturalpearls.award.nomination.NominationEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Stores declared conflicts, for callers that have checked the right to declare them. */
@Component
public class DeclaredConflicts {

  private static final int LONGEST_WORDS = 1000;

  private final Conflicts conflicts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DeclaredConflicts(Conflicts conflicts, ApplicationEventPublisher events, Clock clock) {
    this.conflicts = conflicts;
    this.events = events;
    this.clock = clock;
  }

  /** Stores the conflict unless the same one stands already. */
  public void keep(PersonId actor, ConflictService.Declare command) {
    String words = words(command);
    if (!conflicts.existsByNominationIdAndPersonIdAndWithdrawnAtIsNull(
        command.nomination().value(), command.person().value())) {
      conflicts.saveAndFlush(new Conflict(command, words, actor, clock.instant()));
      events.publishEvent(new ConflictEvent.Declared(command.nomination(), command.person()));
    }
  }

  private static String words(ConflictService.Declare command) {
    return TextRule.chosen("kind", command.kind()) == DeclaredKind.OTHER
        ? TextRule.required("words", command.words(), LONGEST_WORDS)
        : TextRule.optional("words", command.words(), LONGEST_WORDS);
  }

  /** Copies the conflicts declared with a withdrawn nomination to the one that follows it. */
  @EventListener
  void passOn(NominationEvent.BegunAgain again) {
    conflicts.saveAllAndFlush(
        conflicts.findByNominationIdInOrderByIdDesc(List.of(again.before().value())).stream()
            .filter(Conflict::stands)
            .map(conflict -> conflict.with(again.nomination()))
            .toList());
  }
}
