package org.culturalpearls.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.Race;
import org.culturalpearls.TestClock;
import org.culturalpearls.WrittenMails;
import org.culturalpearls.exchange.ContactRequestService.Ask;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.practice.PracticeCatalogue;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.practice.PublishedPractice;
import org.culturalpearls.practice.search.PracticeSearch;
import org.culturalpearls.practice.search.SearchQuery;
import org.culturalpearls.reuse.PublishedPractices;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A town visits another one because of a practice, as often a year as that one says. */
@ApplicationTest
class VisitIT {

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private PracticeService practices;
  @Autowired private PracticeCatalogue catalogue;
  @Autowired private ContactRequestService requests;
  @Autowired private VisitService visits;
  @Autowired private VisitOfferService offers;
  @Autowired private PracticeSearch search;
  @Autowired private PeopleService people;
  @Autowired private LinkService links;
  @Autowired private JdbcClient jdbc;

  private Pair hosts;
  private PersonId host;
  private PracticeId mill;
  private Case visitors;
  private PersonId visitor;
  private YearMonth month;

  @BeforeEach
  void aPracticeThatCanBeVisitedAndATownThatAsks() {
    clock.reset();
    hosts = towns.withLead();
    host = hosts.mentee();
    mill = new PublishedPractices(programme, engine, practices).millToVisit(host);
    visitors = programme.newCase();
    visitor = visitors.mentee();
    month = YearMonth.from(today()).plusMonths(2);
  }

  @Test
  void isOfferedWhereTheRecordSaysSoUntilTheOwnerSaysMore() {
    assertThat(offers.offer(published())).isEqualTo(VisitOffer.UNSAID);
    Versioned<VisitOffer> first = offers.ownOffer(host, mill);

    VisitOffer said = new VisitOffer(Set.of(VisitKind.ONLINE, VisitKind.JOB_SHADOWING), 3);
    offers.offer(host, mill, first.version(), said);

    assertThat(offers.offer(published())).isEqualTo(said);
    assertThat(offers.ownOffer(host, mill).value()).isEqualTo(said);
    assertThatThrownBy(() -> offers.offer(host, mill, first.version(), VisitOffer.NONE))
        .isInstanceOf(ChangedMeanwhile.class);
    PracticeId closed = new PublishedPractices(programme, engine, practices).openMill(host);
    assertThat(offers.offer(catalogue.practice(closed))).isEqualTo(VisitOffer.NONE);
    assertThatThrownBy(() -> offers.ownOffer(host, closed)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void isFoundByTheKindsThatItsOwnerOffers() {
    assertThat(isFoundBy("yes")).isTrue();
    assertThat(isFoundBy("visit")).isTrue();
    assertThat(isFoundBy("online")).isFalse();

    offers.offer(
        host,
        mill,
        offers.ownOffer(host, mill).version(),
        new VisitOffer(Set.of(VisitKind.ONLINE, VisitKind.JOB_SHADOWING), 2));
    assertThat(isFoundBy("yes")).isTrue();
    assertThat(isFoundBy("visit")).isFalse();
    assertThat(isFoundBy("online")).isTrue();
    assertThat(isFoundBy("job-shadowing")).isTrue();

    offers.offer(host, mill, offers.ownOffer(host, mill).version(), new VisitOffer(Set.of(), null));
    assertThat(isFoundBy("yes")).as("it takes no visits now").isFalse();
    assertThat(isFoundBy("online")).isFalse();
  }

  private boolean isFoundBy(String visits) {
    SearchQuery query = SearchQuery.of(Map.of("visits", List.of(visits))).query();
    return search.find(query, Language.EN).hits().items().stream()
        .anyMatch(hit -> hit.id().equals(mill));
  }

  @Test
  void isOfferedByWhoLooksAfterThePracticeOnly() {
    List<PersonId> others =
        List.of(
            visitor,
            hosts.secondMentee(),
            hosts.lead(),
            programme.coordinator(),
            programme.person("Offering editor", Role.EDITOR));
    for (PersonId other : others) {
      assertThat(offers.mayOffer(other, published())).isFalse();
      assertThatThrownBy(() -> offers.ownOffer(other, mill)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> offers.offer(other, mill, -1, VisitOffer.NONE))
          .isInstanceOf(NotAllowed.class);
    }
    people.closeAccount(host, host);
    assertThat(offers.mayOffer(programme.coordinator(), published())).isTrue();
  }

  @Test
  void refusesAllThatIsWrongAtOnce() {
    offer(1);
    VisitWish none = new VisitWish(VisitKind.ONLINE, 51, List.of(month.minusYears(1)));
    RuleBroken refused =
        catchThrowableOfType(
            RuleBroken.class, () -> requests.ask(visitor, new Ask(mill, null, " ", false, none)));

    assertThat(refused.each())
        .extracting(each -> each.field().orElseThrow())
        .containsExactly("kind", "people", "months", "why");
    assertThatThrownBy(() -> wish(visitor, new VisitWish(null, 0, List.of())))
        .isInstanceOf(RuleBroken.class);
    assertThat(requests.of(visitor, 0).items()).isEmpty();
    for (int wrong : List.of(0, -1, 100)) {
      Versioned<VisitOffer> read = offers.ownOffer(host, mill);
      VisitOffer said = new VisitOffer(Set.of(VisitKind.VISIT), wrong);
      assertThatThrownBy(() -> offers.offer(host, mill, read.version(), said))
          .isInstanceOf(RuleBroken.class);
    }
  }

  @Test
  void isAgreedForAMonthAndGetsADay() {
    ContactRequestId id = ask(visitor);
    assertThat(WrittenMails.to(jdbc, host)).contains("VISIT_ASKED").doesNotContain("CONTACT_ASKED");
    VisitView wished = requests.request(host, id).visit();
    assertThat(wished.wish()).isEqualTo(wish());
    assertThatThrownBy(() -> visits.setDay(host, id, month.atDay(3)))
        .isInstanceOf(AlreadyDone.class);
    for (YearMonth wrong : new YearMonth[] {null, month.plusMonths(5)}) {
      assertThatThrownBy(() -> requests.agree(host, id, false, wrong))
          .isInstanceOf(RuleBroken.class);
    }
    assertThat(requests.request(host, id).isToAnswer()).isTrue();

    requests.agree(host, id, false, month);
    assertThat(requests.request(visitor, id).visit().agreed()).isEqualTo(month);
    assertThat(requests.reach(visitor, id).email()).isEqualTo(people.person(host).email());
    visits.setDay(host, id, month.atDay(3));

    assertThat(requests.request(visitor, id).visit().day()).isEqualTo(month.atDay(3));
    assertThat(WrittenMails.to(jdbc, visitor)).containsOnlyOnce("VISIT_DAY_SET");
    visits.setDay(visitor, id, month.atDay(3));
    assertThat(WrittenMails.to(jdbc, host)).as("the same day").doesNotContain("VISIT_DAY_SET");
    for (LocalDate wrong : new LocalDate[] {null, today().minusDays(1), today().plusYears(3)}) {
      assertThatThrownBy(() -> visits.setDay(visitor, id, wrong)).isInstanceOf(RuleBroken.class);
    }
  }

  @Test
  void isNotAgreedForAMonthThatIsOver() {
    ContactRequestId id = ask(visitor, YearMonth.from(today()));
    clock.advanceDays(28);

    assertThatThrownBy(
            () -> requests.agree(host, id, false, YearMonth.from(today()).minusMonths(1)))
        .isInstanceOf(RuleBroken.class);
    assertThat(requests.request(host, id).visit().monthsFrom(YearMonth.from(today()))).isEmpty();
  }

  @Test
  void isAgreedByTheLinkOfTheMail() {
    ContactRequestId id = ask(visitor);
    String token = links.token(WrittenMails.link(jdbc, "VISIT_ASKED", host));
    assertThatThrownBy(() -> requests.agreeBy(token, false, null)).isInstanceOf(RuleBroken.class);

    requests.agreeBy(token, false, month);

    assertThat(requests.request(host, id).visit().agreed()).isEqualTo(month);
  }

  @Test
  void doesNotGoBeyondWhatAYearTakes() {
    offer(1);
    PersonId second = programme.newCase().mentee();
    ContactRequestId agreed = ask(visitor);
    ContactRequestId late = ask(second);
    requests.agree(host, agreed, false, month);

    assertThatThrownBy(() -> requests.agree(host, late, false, month))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("year-full");
    assertThat(requests.request(host, late).state()).isEqualTo(ContactState.ASKED);
    assertThat(offers.months(second, published()))
        .isNotEmpty()
        .noneMatch(each -> each.getYear() == month.getYear());
    PersonId third = programme.newCase().mentee();
    assertThatThrownBy(() -> ask(third)).isInstanceOf(RuleBroken.class);

    requests.end(visitor, agreed);
    requests.agree(host, late, false, month);
  }

  @Test
  void movesToAnotherYearOnlyIfThatHasRoom() {
    offer(1);
    ContactRequestId now = ask(visitor);
    PersonId second = programme.newCase().mentee();
    YearMonth next = YearMonth.of(month.getYear() + 1, 1);
    ContactRequestId later = wish(second, new VisitWish(VisitKind.VISIT, 2, List.of(next)));
    requests.agree(host, now, false, month);
    requests.agree(host, later, false, next);

    assertThatThrownBy(() -> visits.setDay(host, now, next.atDay(9)))
        .isInstanceOf(RuleBroken.class);
    visits.setDay(host, now, month.atDay(9));
    visits.setDay(host, later, next.plusMonths(1).atDay(9));
  }

  @Test
  void givesTheLastPlaceOfAYearOnce() throws Exception {
    offer(1);
    ContactRequestId one = ask(visitor);
    ContactRequestId other = ask(programme.newCase().mentee());

    assertThat(Race.losers(() -> agreed(one), () -> agreed(other)))
        .hasOnlyElementsOfType(RuleBroken.class)
        .hasSize(1);
  }

  @Test
  void isAskedForAReportTwiceAtMost() {
    ContactRequestId id = ask(visitor);
    requests.agree(host, id, false, month);
    visits.setDay(host, id, today().plusDays(10));
    clock.advanceDays(10);
    visits.followUp();
    assertThat(WrittenMails.to(jdbc, visitor)).doesNotContain("VISIT_REPORT_ASKED");
    clock.advanceDays(2);
    visits.followUp();
    visits.followUp();
    assertThat(WrittenMails.to(jdbc, visitor))
        .containsOnlyOnce("VISIT_REPORT_ASKED")
        .doesNotContain("VISIT_REPORT_REMINDED");

    for (int week = 0; week < 8; week++) {
      clock.advanceDays(7);
      visits.followUp();
    }

    assertThat(WrittenMails.to(jdbc, visitor))
        .containsOnlyOnce("VISIT_REPORT_ASKED")
        .containsOnlyOnce("VISIT_REPORT_REMINDED");
    assertThat(WrittenMails.to(jdbc, host)).doesNotContain("VISIT_REPORT_ASKED");
  }

  @Test
  void isNotAskedForWhatWasCalledOff() {
    ContactRequestId id = ask(visitor);
    requests.agree(host, id, false, month);
    visits.setDay(host, id, today().plusDays(10));
    requests.end(host, id);
    clock.advanceDays(12);
    visits.followUp();

    assertThat(WrittenMails.to(jdbc, visitor)).doesNotContain("VISIT_REPORT_ASKED");
    assertThat(visits.mayReport(visitor, id)).isFalse();
    assertThatThrownBy(() -> visits.report(visitor, id, "Nothing", "Nothing"))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void isToldToBothTownsAndCounted() {
    offer(1);
    ContactRequestId id = ask(visitor);
    requests.agree(host, id, false, month);
    visits.setDay(visitor, id, today().plusDays(10));
    assertThat(visits.mayReport(visitor, id)).isFalse();
    assertThatThrownBy(() -> visits.report(visitor, id, "A mill", "A key"))
        .isInstanceOf(NotAllowed.class);
    clock.advanceDays(11);
    requests.end(host, id);
    assertThat(visits.mayReport(visitor, id)).as("after it took place").isTrue();
    RuleBroken refused =
        catchThrowableOfType(
            RuleBroken.class, () -> visits.report(visitor, id, " ", "x".repeat(1_001)));
    assertThat(refused.each()).hasSize(2);

    visits.report(visitor, id, "A mill", "A key");
    visits.report(visitor, id, "A mill that turns", "A key");

    assertThat(WrittenMails.to(jdbc, host)).containsOnlyOnce("VISIT_REPORTED");
    for (PersonId reader : List.of(visitor, visitors.secondMentee(), host)) {
      assertThat(requests.request(reader, id).visit().report().saw())
          .isEqualTo("A mill that turns");
    }
    assertThat(offers.visitedBy(mill)).isEqualTo(1);
    assertThatThrownBy(() -> requests.agree(host, ask(elsewhere(), month), false, month))
        .as("it took place, so that it counts")
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void isNothingForAnybodyElse() {
    ContactRequestId id = ask(visitor);
    requests.agree(host, id, false, month);
    visits.setDay(visitor, id, today());
    List<PersonId> others =
        List.of(
            programme.coordinator(),
            hosts.lead(),
            elsewhere(),
            programme.person("Editor far away", Role.EDITOR));
    for (PersonId other : others) {
      assertThat(visits.mayReport(other, id)).isFalse();
      assertThatThrownBy(() -> visits.setDay(other, id, today().plusDays(1)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> visits.report(other, id, "A", "B")).isInstanceOf(NotFound.class);
    }
    PersonId colleague = visitors.secondMentee();
    assertThatThrownBy(() -> visits.setDay(colleague, id, today().plusDays(1)))
        .isInstanceOf(NotAllowed.class);
    for (PersonId reader : List.of(host, colleague)) {
      assertThat(visits.mayReport(reader, id)).isFalse();
      assertThatThrownBy(() -> visits.report(reader, id, "A", "B")).isInstanceOf(NotAllowed.class);
    }
    ContactRequestId contact =
        requests.ask(elsewhere(), new Ask(mill, null, "How did you begin?", false));
    requests.agree(host, contact, false, null);
    assertThatThrownBy(() -> visits.setDay(host, contact, today())).isInstanceOf(NotFound.class);
  }

  private ContactRequestId agreed(ContactRequestId id) {
    requests.agree(host, id, false, month);
    return id;
  }

  private PersonId elsewhere() {
    return programme.newCase().mentee();
  }

  private void offer(int aYear) {
    Versioned<VisitOffer> read = offers.ownOffer(host, mill);
    offers.offer(host, mill, read.version(), new VisitOffer(Set.of(VisitKind.VISIT), aYear));
  }

  private ContactRequestId ask(PersonId person) {
    return ask(person, month);
  }

  private ContactRequestId ask(PersonId person, YearMonth suits) {
    return wish(person, new VisitWish(VisitKind.VISIT, 4, List.of(suits)));
  }

  private ContactRequestId wish(PersonId person, VisitWish wish) {
    return requests.ask(person, new Ask(mill, null, "May we see it?", false, wish));
  }

  private VisitWish wish() {
    return new VisitWish(VisitKind.VISIT, 4, List.of(month));
  }

  private PublishedPractice published() {
    return catalogue.practice(mill);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
