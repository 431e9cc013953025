package org.culturalpearls.award.nomination.internal;

import java.util.Optional;
import org.culturalpearls.award.nomination.NominationEvent;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.Nomination;
import org.culturalpearls.award.nomination.core.NominationFiles;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.Nominations;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.shared.AlreadyDone;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Lets a town that withdrew its nomination begin another one in the same cycle. The withdrawn one
 * stays on record, the next one continues from its texts, and the town has one current nomination.
 */
@Component
class NominationsBegunAgain {

  private final Nominations nominations;
  private final NominationReads reads;
  private final NominationAccess access;
  private final WrittenSections sections;
  private final NominationFiles files;
  private final ParticipationService participations;
  private final ApplicationEventPublisher events;

  NominationsBegunAgain(
      Nominations nominations,
      NominationReads reads,
      NominationAccess access,
      WrittenSections sections,
      NominationFiles files,
      ParticipationService participations,
      ApplicationEventPublisher events) {
    this.nominations = nominations;
    this.reads = reads;
    this.access = access;
    this.sections = sections;
    this.files = files;
    this.participations = participations;
    this.events = events;
  }

  /** Returns whether this participation can begin a nomination, for the first time or again. */
  boolean isFree(ParticipationView town) {
    return standing(town).isPresent() ? isWithdrawn(town) : town.stage().isOpen();
  }

  /** Returns whether it withdrew and may begin again; a town that left the programme may not. */
  boolean isWithdrawn(ParticipationView town) {
    return (town.stage().isOpen() || town.stage() == Stage.NOT_SELECTED)
        && standing(town).filter(each -> each.state() == NominationState.WITHDRAWN).isPresent();
  }

  private Optional<Nomination> standing(ParticipationView town) {
    return nominations.findByParticipationIdAndBegunAgainFalse(town.id().value());
  }

  /**
   * Replaces a withdrawn nomination and takes its town back into the award. Of two concurrent
   * callers the second waits for the first, and is refused.
   *
   * @return the withdrawn nomination; empty if the town has never had one
   */
  Optional<Nomination> takePlace(ParticipationView town) {
    Optional<Nomination> before =
        nominations
            .idOfTown(town.id().value())
            .map(NominationId::new)
            .map(nominations::lockForUpdate);
    before.ifPresent(
        withdrawn -> {
          if (!withdrawn.canGivePlace()) {
            throw new AlreadyDone("error.nomination.begun-already", town.town());
          }
          withdrawn.givePlace();
          nominations.flush();
          participations.enterAgain(town.id());
        });
    return before;
  }

  /**
   * Copies texts and files for a person who may read the withdrawn nomination; other towns have to
   * agree anew.
   */
  void passOn(Nomination before, Nomination next) {
    if (access.mayRead(next.startedBy(), before, reads.facts(before.id()))) {
      sections.saveAllAndFlush(
          sections.findByNominationId(before.id().value()).stream()
              .map(section -> new WrittenSection(next.id(), section))
              .toList());
      files.copy(before.id(), next.id());
    }
    events.publishEvent(
        new NominationEvent.BegunAgain(next.id(), next.participation(), before.id()));
  }
}
