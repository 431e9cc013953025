package org.culturalpearls.mentoring.agreement.core;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Repository of mentorings. */
public interface Mentorings extends JpaRepository<Mentoring, Long> {

  /** Returns the open mentoring: one that is over has an end. */
  Optional<Mentoring> findFirstByParticipationIdAndEndedAtIsNullOrderByIdDesc(Long participationId);

  boolean existsByParticipationIdAndEndedAtIsNull(Long participationId);

  List<Mentoring> findByParticipationIdOrderByIdDesc(Long participationId);

  List<Mentoring> findByStateOrderByIdAsc(MentoringState state);

  List<Mentoring> findByParticipationIdInAndStateIn(
      Collection<Long> participations, Collection<MentoringState> states);

  @Query(
      value =
          "select m.* from mentoring m join participation p on p.id = m.participation_id"
              + " where p.cycle_id = :cycle and m.state in (:states) order by m.id",
      nativeQuery = true)
  List<Mentoring> ofCycle(Long cycle, Collection<String> states);

  @Query(
      "select m from Mentoring m where (m.leadId = :person or m.twinId = :person)"
          + " and m.state in :states order by m.id")
  List<Mentoring> ofMentor(Long person, Collection<MentoringState> states);

  @Query(
      "select m from Mentoring m where (m.leadId = :person or m.twinId = :person)"
          + " and m.endedAt is null order by m.id")
  List<Mentoring> openOfMentor(Long person);

  @Query(
      "select m.id from Mentoring m where (m.leadId = :person or m.twinId = :person)"
          + " and m.endedAt is null order by m.id")
  List<Long> idsOpenOfMentor(Long person);

  /**
   * Returns who mentored these towns before: leads and twins of their participations in real
   * cycles.
   */
  @Query(
      value =
          "select p.municipality_id as municipality, m.lead_id as mentor from mentoring m"
              + " join participation p on p.id = m.participation_id"
              + " join cycle c on c.id = p.cycle_id and not c.rehearsal"
              + " where p.municipality_id in (:municipalities) and m.active_since is not null"
              + " and m.lead_id is not null"
              + " union select p.municipality_id, m.twin_id from mentoring m"
              + " join participation p on p.id = m.participation_id"
              + " join cycle c on c.id = p.cycle_id and not c.rehearsal"
              + " where p.municipality_id in (:municipalities) and m.active_since is not null"
              + " and m.twin_id is not null",
      nativeQuery = true)
  List<Earlier> earlierMentorsOf(Collection<Long> municipalities);

  /**
   * Returns leads and twins of the open mentorings of these towns, and people with an unanswered
   * proposal.
   */
  @Query(
      value =
          "select m.participation_id as participation, m.lead_id as mentor from mentoring m"
              + " where m.participation_id in (:towns) and m.ended_at is null"
              + " and m.lead_id is not null"
              + " union select m.participation_id, m.twin_id from mentoring m"
              + " where m.participation_id in (:towns) and m.ended_at is null"
              + " and m.twin_id is not null"
              + " union select m.participation_id, a.person_id from mentoring m"
              + " join mentor_proposal a on a.mentoring_id = m.id"
              + " where m.participation_id in (:towns) and m.ended_at is null"
              + " and a.state = 'ASKED'",
      nativeQuery = true)
  List<Current> mentorsAndAskedOf(Collection<Long> towns);

  /** A participation and a person who mentors it, or is asked to. */
  interface Current {
    Long getParticipation();

    Long getMentor();
  }

  /** A town and a person who mentored it. */
  interface Earlier {
    Long getMunicipality();

    Long getMentor();
  }
}
