package org.culturalpearls.portal.mentoring;

import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.meeting.AgreedStepView;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.mentoring.meeting.MeetingView;
import org.culturalpearls.people.PersonId;

/**
 * What a reader sees of the meetings of one mentoring.
 *
 * @param meetings with their notes, as far as the reader may read them
 * @param steps all that was agreed; empty for those who stand outside
 */
public record MeetingLog(
    MentoringView mentoring,
    MeetingService.Counts counts,
    List<MeetingView> meetings,
    List<AgreedStepView> steps) {

  /** How many meetings there were whose notes the reader may not read. */
  public int hidden() {
    return counts.meetings() - meetings.size();
  }

  Stream<PersonId> mentioned() {
    return Stream.of(
            Stream.of(mentoring.lead(), mentoring.twin()),
            meetings.stream().map(MeetingView::loggedBy),
            meetings.stream().flatMap(meeting -> meeting.people().stream()),
            meetings.stream().flatMap(meeting -> meeting.steps().stream()).map(AgreedStepView::who),
            steps.stream().map(AgreedStepView::who))
        .flatMap(all -> all);
  }
}
