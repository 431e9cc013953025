package org.culturalpearls.award.nomination.core;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.TransactionCache;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All nominations. */
public interface Nominations extends JpaRepository<Nomination, Long> {

  /** The one that stands for the town, whatever became of it. */
  Optional<Nomination> findByParticipationIdAndBegunAgainFalse(long participation);

  boolean existsByParticipationIdAndEndedAtIsNull(long participation);

  /** Those that the town withdrew before it began again, the latest first. */
  List<Nomination> findByParticipationIdAndBegunAgainTrueOrderByEndedAtDescIdDesc(
      long participation);

  /** The same as a number alone: what is known of it may be older than who holds it now. */
  @Query(
      "select n.id from Nomination n where n.participationId = :participation and not n.begunAgain")
  Optional<Long> idOfTown(long participation);

  boolean existsByStateIn(Collection<NominationState> states);

  /**
   * Whether one of these persons reviews, decides or coordinates while nominations are in one of
   * these states.
   */
  @Query(
      value =
          """
          select exists (select 1 from nomination where state in :states)
             and (exists (select 1 from review where reviewer_id in :persons and state in :reviews)
               or exists (select 1 from award_member where person_id in :persons)
               or exists (select 1 from person_role
                    where person_id in :persons and role = 'COORDINATOR'))
          """,
      nativeQuery = true)
  boolean dependOn(Collection<Long> persons, Collection<String> states, Collection<String> reviews);

  /** The same, read once in a transaction in which a task is completed. */
  default Optional<Nomination> ofTown(ParticipationId participation) {
    return TransactionCache.once(
        new OfTown(participation),
        () -> findByParticipationIdAndBegunAgainFalse(participation.value()));
  }

  /** The question for the nomination of a town. */
  record OfTown(ParticipationId participation) {}

  /** The participation of a municipality in a cycle, also of one without a nomination. */
  @Query(
      value = "select id from participation where cycle_id = :cycle and municipality_id = :town",
      nativeQuery = true)
  Optional<Long> participationIn(long cycle, long town);

  /** Holds it until the end of the transaction: of two who act at once the second is told. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Nomination n where n.id = :id")
  Optional<Nomination> lock(long id);

  /** The same, once in a transaction in which a task is completed. */
  default Nomination lockForUpdate(NominationId id) {
    return TransactionCache.once(new Held(id), () -> lock(id.value()))
        .orElseThrow(Nominations::nothingHere);
  }

  /** To look at; who completes a task will change it and holds it from the beginning. */
  default Nomination of(NominationId id) {
    return TransactionCache.hasBegun()
        ? lockForUpdate(id)
        : findById(id.value()).orElseThrow(Nominations::nothingHere);
  }

  /** Said of one that does not exist as of one that is not to be known. */
  static NotFound nothingHere() {
    return new NotFound("error.nomination.not-found");
  }

  /** The question for a nomination that is held. */
  record Held(NominationId id) {}
}
