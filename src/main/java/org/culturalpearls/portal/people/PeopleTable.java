package org.culturalpearls.portal.people;

import java.util.List;
import org.culturalpearls.desk.PersonListService.Listed;
import org.culturalpearls.desk.PersonListService.Order;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.list.ListColumn;
import org.culturalpearls.portal.list.ListHead;
import org.springframework.stereotype.Component;

/** The columns of the list of people, on the page and in its files. */
@Component
class PeopleTable {

  static final String ROLE = "role.";
  static final String COUNTRY = "country.";
  static final String WAY = "people.way.";

  private static final String NAME_KEY = "field.name";
  private static final String ORGANISATION_KEY = "field.organisation";
  private static final String COUNTRY_KEY = "field.country";
  private static final String EMAIL_KEY = "field.email";
  private static final String ROLES_KEY = "person.roles";
  private static final String WAY_KEY = "people.way";

  private final PersonPages pages;
  private final Choices choices;

  PeopleTable(PersonPages pages, Choices choices) {
    this.pages = pages;
    this.choices = choices;
  }

  List<ListHead> heads(PeopleFilter form) {
    String url = form.unsorted();
    return List.of(
        form.order().head(NAME_KEY, Order.NAME, url),
        form.order().head(ORGANISATION_KEY, Order.ORGANISATION, url),
        form.order().head(COUNTRY_KEY, Order.COUNTRY, url),
        ListHead.of(EMAIL_KEY),
        ListHead.of(ROLES_KEY),
        form.order().head(WAY_KEY, Order.WAY, url));
  }

  /**
   * The columns of a file: those of the page, and what stands beside a name or an address there.
   */
  List<ListColumn<Listed>> columns() {
    return List.of(
        new ListColumn<>(NAME_KEY, row -> row.person().name()),
        new ListColumn<>(ORGANISATION_KEY, row -> row.person().organisation()),
        new ListColumn<>(
            COUNTRY_KEY,
            row ->
                row.person().country() == null
                    ? null
                    : choices.label(row.person().country(), COUNTRY)),
        new ListColumn<>(EMAIL_KEY, row -> row.person().email()),
        new ListColumn<>(
            "people.mail", row -> row.refused() ? choices.word("people.refused") : null),
        new ListColumn<>(ROLES_KEY, row -> pages.roles(row.person().roles())),
        new ListColumn<>(
            "field.language", row -> choices.label(row.person().language(), "language.")),
        new ListColumn<>(WAY_KEY, row -> choices.label(row.way(), WAY)),
        new ListColumn<>(
            "people.search.state",
            row ->
                choices.word(row.person().active() ? "person.state.active" : "person.inactive")));
  }
}
