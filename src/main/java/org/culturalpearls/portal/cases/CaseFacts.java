package org.culturalpearls.portal.cases;

import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.Theme;
import org.culturalpearls.people.town.TownFigures;

/**
 * The facts beside a case's page.
 *
 * @param lead name of the mentor, empty while there is none
 * @param twin name of the twin mentor, empty if there is none
 * @param endsOn the agreed end of the mentoring, or null
 * @param figures what is known of the town in numbers
 * @param changeFigures the page that changes them, or null for whoever may not
 */
record CaseFacts(
    List<String> team,
    String lead,
    String twin,
    List<Theme> themes,
    List<Language> languages,
    boolean twinWished,
    LocalDate endsOn,
    TownFigures figures,
    String changeFigures) {}
