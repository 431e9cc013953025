package org.culturalpearls.mentoring;

import java.util.List;

/**
 * A mentoring as it stands in the calendars of both sides.
 *
 * @param meetings those that took place, without what was said
 * @param openSteps what was agreed and is still to be done, by whomever
 */
public record DatedMentoring(
    MentoringView mentoring, List<MeetingDate> meetings, List<AgreedStepView> openSteps) {}
