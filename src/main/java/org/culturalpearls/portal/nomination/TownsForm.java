package org.culturalpearls.portal.nomination;

import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.people.Country;
import org.culturalpearls.portal.form.FormValues;

/** The towns that enter together with a lead, as typed: an empty row removes one. */
record TownsForm(List<Row> members) {

  static final int ROWS = 4;

  /** A town of the joint entry. */
  public record Row(String name, String country, String consent) {

    static Row empty() {
      return new Row("", "", "");
    }

    boolean isFilled() {
      return !blank(name) || !blank(consent);
    }

    private static boolean blank(String text) {
      return text == null || text.isBlank();
    }
  }

  TownsForm {
    members = members == null ? new ArrayList<>() : new ArrayList<>(members);
    members.replaceAll(row -> row == null ? Row.empty() : row);
    while (members.size() < ROWS) {
      members.add(Row.empty());
    }
  }

  NominationService.EnterTogether command(NominationId nomination) {
    List<NominationService.EnterTogether.Member> filled = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      Row row = members.get(i);
      if (row.isFilled()) {
        filled.add(
            new NominationService.EnterTogether.Member(
                row.name(),
                FormValues.one(Country.class, "members[" + i + "].country", row.country()),
                row.consent()));
      }
    }
    return new NominationService.EnterTogether(nomination, filled);
  }
}
