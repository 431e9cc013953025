package org.culturalpearls.portal.cases;

import java.util.List;
import org.culturalpearls.mentoring.agreement.PairContactService;
import org.culturalpearls.mentoring.meeting.AppointmentView;
import org.culturalpearls.portal.shell.JourneyStage;
import org.culturalpearls.portal.task.TaskLine;
import org.culturalpearls.shared.Paged;

/**
 * The page of a case.
 *
 * @param stands the town's state, as the suffix of a message key
 * @param turn whose turn it is, and until when
 * @param why no mentor was found, or the town left; null for neither
 * @param yours the first task that the reader may do, or null
 * @param nomination of the town, or the call that it can enter; null for neither
 * @param contacts whom the reader can call on which side; empty unless the mentoring runs
 * @param meetings that are proposed or agreed on; none for who is of neither side
 * @param mayPropose whether the reader may propose times for one
 * @param certificate path of the certificate once the mentoring was carried out, or null
 */
record CasePage(
    String stands,
    String turn,
    String why,
    TaskLine yours,
    List<JourneyStage> journey,
    List<TaskLine> tasks,
    Paged<CaseHistoryLine> story,
    NominationPanel nomination,
    CaseFacts facts,
    List<PairContactService.Contact> contacts,
    List<AppointmentView> meetings,
    boolean mayPropose,
    String certificate) {}
