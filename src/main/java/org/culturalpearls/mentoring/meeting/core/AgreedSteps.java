package org.culturalpearls.mentoring.meeting.core;

import java.util.Collection;
import java.util.List;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.meeting.AgreedStepState;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Repository of agreed steps. */
public interface AgreedSteps extends JpaRepository<AgreedStep, Long> {

  List<AgreedStep> findByMentoringIdOrderByDueOnAscIdAsc(Long mentoringId);

  List<AgreedStep> findByMeetingIdInOrderByDueOnAscIdAsc(Collection<Long> meetingIds);

  List<AgreedStep> findByMentoringIdAndStateOrderByIdAsc(Long mentoringId, AgreedStepState state);

  List<AgreedStep> findByMentoringIdInAndStateOrderByDueOnAscIdAsc(
      Collection<Long> mentorings, AgreedStepState state);

  /** Returns the steps in this state of the participation's mentorings in that state. */
  @Query(
      "select s from AgreedStep s, Mentoring m where m.id = s.mentoringId"
          + " and m.participationId = :participation and m.state = :mentoringState"
          + " and s.state = :state order by s.id")
  List<AgreedStep> ofParticipation(
      Long participation, MentoringState mentoringState, AgreedStepState state);
}
