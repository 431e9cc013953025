package org.culturalpearls.portal.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.portal.shell.NavigationItem;
import org.culturalpearls.portal.shell.OfCase;

/**
 * The header of every page of a case; the fragments of {@code cases/header} use it as the model
 * attribute {@code head}.
 *
 * @param ofTeam whether the reader works for the town
 * @param coordinates whether the reader is a coordinator
 * @param past whether the reader mentored the town earlier, and may see only that mentoring
 */
public record CaseHead(
    ParticipationView participation, boolean ofTeam, boolean coordinates, boolean past)
    implements OfCase {

  private static final List<String> OF_MENTORINGS =
      List.of("/meetings", "/check-ins", "/agreement", "/handovers");

  static CaseHead of(CaseAccess.Reader reader) {
    return new CaseHead(
        reader.participation(), reader.ofTeam(), reader.coordinates(), reader.past());
  }

  @Override
  public CaseKey keyOfCase() {
    return participation.caseKey();
  }

  public ParticipationId id() {
    return participation.id();
  }

  public String town() {
    return participation.town();
  }

  /** A number as text, so that no locale groups its digits. */
  public String titleYear() {
    return Integer.toString(participation.titleYear());
  }

  /** Returns the path of the case's own page. */
  public String path() {
    return "/cases/" + participation.caseKey();
  }

  /**
   * Returns whether the reader may change the town's wishes for its mentors, while it takes part.
   */
  public boolean mayChangeWishes() {
    return (ofTeam || coordinates) && participation.stage().isOpen();
  }

  /** Returns whether the reader may take the town out of the programme. */
  public boolean mayLeave() {
    return ofTeam && participation.stage().isOpen();
  }

  /** Returns the pages of the case that the reader may see. */
  public List<NavigationItem> tabs() {
    return Stream.concat(
            Stream.of(
                "",
                "/plan",
                "/assessment",
                "/milestones",
                "/indicators",
                "/surveys",
                "/conversation"),
            OF_MENTORINGS.stream())
        .filter(page -> !past || OF_MENTORINGS.contains(page))
        .filter(page -> !ofTeam || !page.equals("/handovers"))
        .map(page -> new NavigationItem("case.tab." + nameOf(page), path() + page, Set.of()))
        .toList();
  }

  private static String nameOf(String page) {
    return page.isEmpty() ? "overview" : page.substring(1);
  }
}
