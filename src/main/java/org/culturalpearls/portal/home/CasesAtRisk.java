package org.culturalpearls.portal.home;

import java.util.List;
import org.culturalpearls.desk.CaseAtRisk;
import org.culturalpearls.desk.RiskService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.desk.RiskLine;
import org.culturalpearls.portal.desk.RiskLines;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Paged;
import org.springframework.stereotype.Component;

/** Finds the cases at risk that stand on a coordinator's start page. */
@Component
class CasesAtRisk {

  /** What hurts most; the others are a click away. */
  private static final int SHOWN = 5;

  private final CurrentPerson current;
  private final RiskService risks;
  private final RiskLines lines;

  CasesAtRisk(CurrentPerson current, RiskService risks, RiskLines lines) {
    this.current = current;
    this.risks = risks;
    this.lines = lines;
  }

  /** The first ones, and how many there are in all. */
  record First(List<RiskLine> lines, int total) {}

  /** Null except for coordinators. */
  First first() {
    if (!current.has(Role.COORDINATOR)) {
      return null;
    }
    PersonId reader = current.id();
    Paged<CaseAtRisk> found = risks.atRisk(reader, 0);
    List<CaseAtRisk> shown = found.items().stream().limit(SHOWN).toList();
    return new First(lines.of(shown, reader), found.total());
  }
}
