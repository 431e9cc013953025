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

/** Repository of nominations. */
public interface Nominations extends JpaRepository<Nomination, Long> {

  /** Returns the current nomination of the town, in any state. */
  Optional<Nomination> findByParticipationIdAndBegunAgainFalse(long participation);

  /** Returns the current nominations of towns, in any state. */
  List<Nomination> findByParticipationIdInAndBegunAgainFalse(Collection<Long> participations);

  boolean existsByParticipationIdAndEndedAtIsNull(long participation);

  /** Returns those that the town withdrew before it began again, the latest first. */
  List<Nomination> findByParticipationIdAndBegunAgainTrueOrderByEndedAtDescIdDesc(
      long participation);

  /** Returns the id alone: an entity that is already loaded may be older than the row. */
  @Query(
      "select n.id from Nomination n where n.participationId = :participation and not n.begunAgain")
  Optional<Long> idOfTown(long participation);

  boolean existsByStateIn(Collection<NominationState> states);

  /**
   * Returns whether one of these persons reviews, decides or coordinates while nominations are in
   * one of these states.
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

  /** The same, read once per transaction in which a task is completed. */
  default Optional<Nomination> ofTown(ParticipationId participation) {
    return TransactionCache.once(
        new OfTown(participation),
        () -> findByParticipationIdAndBegunAgainFalse(participation.value()));
  }

  /** Cache key of the nomination of a town. */
  record OfTown(ParticipationId participation) {}

  /** Returns the participation of a municipality in a cycle, also without a nomination. */
  @Query(
      value = "select id from participation where cycle_id = :cycle and municipality_id = :town",
      nativeQuery = true)
  Optional<Long> participationIn(long cycle, long town);

  /**
   * Returns the participations of a municipality for whose people no coordinator has said that they
   * act for it.
   */
  @Query(
      value =
          """
          select p.id from participation p join nomination n on n.participation_id = p.id
          where p.municipality_id = :town and not n.claimed and not n.begun_again
          """,
      nativeQuery = true)
  List<Long> unclaimed(long town);

  /** Returns how many towns this person has entered in a cycle that nobody has confirmed. */
  @Query(
      """
      select count(distinct n.participationId) from Nomination n
      where n.startedBy = :person and n.cycleId = :cycle and n.fromOutside and not n.claimed
      """)
  int unclaimedOf(long person, long cycle);

  /**
   * Locks the row until the end of the transaction: of two concurrent changes the second sees the
   * first.
   */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Nomination n where n.id = :id")
  Optional<Nomination> lock(long id);

  /** The same, once per transaction in which a task is completed. */
  default Nomination lockForUpdate(NominationId id) {
    return TransactionCache.once(new Held(id), () -> lock(id.value()))
        .orElseThrow(Nominations::nothingHere);
  }

  /**
   * For reading; in a transaction that completes a task it locks the row at once, since the task
   * will change it.
   */
  default Nomination of(NominationId id) {
    return TransactionCache.hasBegun()
        ? lockForUpdate(id)
        : findById(id.value()).orElseThrow(Nominations::nothingHere);
  }

  /**
   * The same answer for a nomination that does not exist and one that the reader may not know of.
   */
  static NotFound nothingHere() {
    return new NotFound("error.nomination.not-found");
  }

  /** Cache key of a locked nomination. */
  record Held(NominationId id) {}
}
