package org.culturalpearls.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.AwardAtPreSelection.Year;
import org.culturalpearls.Programme;
import org.culturalpearls.ReviewedAward;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.letter.LetterRecipient.Obstacle;
import org.culturalpearls.letter.LetterService.Side;
import org.culturalpearls.letter.LetterService.Write;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.notification.delivery.WantedMails;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters to several people, from the choice of cases to the mails in the outbox. */
@ApplicationTest
class LettersIT {

  private static final Set<Side> BOTH = Set.of(Side.TEAM, Side.MENTORS);
  private static final LetterText ENGLISH = new LetterText("We meet", "On *12* May.", "", "");
  private static final LetterText TWO =
      new LetterText("We meet", "On 12 May.\n\nCome!", "Wir treffen uns", "Am 12. Mai.");

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private ReviewedAward award;
  @Autowired private LetterService letters;
  @Autowired private MailService mails;
  @Autowired private CaseHistory history;
  @Autowired private StatementCounter statements;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private PersonId coordinator;

  @BeforeEach
  void begin() {
    clock.reset();
    coordinator = programme.person("Writes letters", Role.COORDINATOR);
  }

  @Test
  void writesNoMailBeforeItIsConfirmedAndThenOneToEach() {
    Pair town = towns.withLead();
    Pair other = towns.withLead();
    LetterId id = write(BOTH, ENGLISH, town.key(), other.key());
    LetterView shown = letters.letter(coordinator, id);
    assertThat(shown.recipients())
        .extracting(LetterRecipient::person)
        .containsExactlyInAnyOrder(
            town.mentee(),
            town.town().secondMentee(),
            town.lead(),
            other.mentee(),
            other.town().secondMentee(),
            other.lead());
    assertThat(mailsOf(id)).isEmpty();
    assertThat(letters.unconfirmed(coordinator)).isOne();

    assertThat(letters.confirm(coordinator, id, shown.shown())).isEqualTo(6);
    assertThat(mailsOf(id)).hasSize(6).doesNotHaveDuplicates();
    assertThat(history.page(town.town().id(), 0).items())
        .filteredOn(event -> event.kind().equals("letter.sent"))
        .hasSize(1);
    assertThatThrownBy(() -> letters.confirm(coordinator, id, shown.shown()))
        .isInstanceOf(AlreadyDone.class);
    assertThat(mailsOf(id)).hasSize(6);
    assertThat(letters.unconfirmed(coordinator)).isZero();
    assertThatThrownBy(() -> letters.discard(coordinator, id)).isInstanceOf(AlreadyDone.class);
  }

  @Test
  void writesToOneSideAndToPeopleWithoutACase() {
    Pair town = towns.withLead();
    PersonId editor = programme.person("Editor", Role.EDITOR);
    LetterId id =
        letters.write(
            coordinator,
            new Write(
                List.of(town.key()), Set.of(Side.MENTORS), List.of(editor, town.lead()), ENGLISH));
    LetterView shown = letters.letter(coordinator, id);
    assertThat(shown.recipients())
        .extracting(LetterRecipient::person)
        .containsExactlyInAnyOrder(editor, town.lead());
    assertThat(letters.confirm(coordinator, id, shown.shown())).isEqualTo(2);
  }

  @Test
  void givesTheGermanTextToThoseWhoReadGerman() {
    Pair town = towns.withLead();
    language(town.mentee(), "DE");
    language(town.lead(), "ET");
    LetterId id = write(BOTH, TWO, town.key());
    LetterView shown = letters.letter(coordinator, id);
    assertThat(shown.recipients())
        .filteredOn(LetterRecipient::german)
        .extracting(LetterRecipient::person)
        .containsExactly(town.mentee());
    letters.confirm(coordinator, id, shown.shown());
    assertThat(mail(id, town.mentee())).contains("Am 12. Mai.").doesNotContain("On 12 May.");
    assertThat(mail(id, town.lead())).contains("On 12 May.", "Come!").doesNotContain("Am 12");
    assertThat(mail(id, town.lead())).doesNotContain("@example");
  }

  @Test
  void saysWhoGetsNoneAndWhy() {
    Pair town = towns.withLead();
    LetterId id = write(BOTH, ENGLISH, town.key());
    String before = letters.letter(coordinator, id).shown();
    jdbc.sql("update person set active = false where id = ?").param(town.mentee().value()).update();
    jdbc.sql(
            """
            insert into refused_address (person_id, address, refused_at)
            select id, email, now() from person where id = ?
            """)
        .param(town.town().secondMentee().value())
        .update();
    LetterView shown = letters.letter(coordinator, id);
    assertThat(obstacle(shown, town.mentee())).isEqualTo(Obstacle.INACTIVE);
    assertThat(obstacle(shown, town.town().secondMentee())).isEqualTo(Obstacle.ADDRESS_REFUSED);
    assertThat(obstacle(shown, town.lead())).isNull();
    assertThatThrownBy(() -> letters.confirm(coordinator, id, before))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(mailsOf(id)).isEmpty();
    assertThat(letters.confirm(coordinator, id, shown.shown())).isOne();
  }

  @Test
  void asksToLookAgainWhenSomebodyLeftTheTeamOrTheTextChanged() {
    Pair town = towns.withLead();
    LetterId id = write(BOTH, ENGLISH, town.key());
    LetterView first = letters.letter(coordinator, id);
    letters.change(coordinator, id, first.version(), TWO);
    assertThatThrownBy(() -> letters.change(coordinator, id, first.version(), ENGLISH))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(() -> letters.confirm(coordinator, id, first.shown()))
        .isInstanceOf(ChangedMeanwhile.class);
    String second = letters.letter(coordinator, id).shown();
    jdbc.sql("delete from team_member where person_id = ?")
        .param(town.town().secondMentee().value())
        .update();
    assertThatThrownBy(() -> letters.confirm(coordinator, id, second))
        .isInstanceOf(ChangedMeanwhile.class);
    LetterView shown = letters.letter(coordinator, id);
    assertThat(obstacle(shown, town.town().secondMentee())).isEqualTo(Obstacle.NOT_OF_CASE);
    letters.confirm(coordinator, id, shown.shown());
    assertThat(mailsOf(id)).doesNotContain(town.town().secondMentee().value());
  }

  @Test
  void cancelsWhatIsNotSentYet() {
    Pair town = towns.withLead();
    LetterId id = confirmed(town);
    assertThat(letters.letter(coordinator, id).canBeStopped()).isTrue();
    jdbc.sql("update mail set state = 'SENT' where recipient_id = ? and unique_key like 'LETTER:%'")
        .param(town.lead().value())
        .update();
    assertThat(letters.stop(programme.coordinator(), id)).isEqualTo(2);
    LetterView stopped = letters.letter(coordinator, id);
    assertThat(stopped.state()).isEqualTo(LetterState.STOPPED);
    assertThat(stopped.mails())
        .hasSize(3)
        .containsEntry(town.lead(), MailState.SENT)
        .containsEntry(town.mentee(), MailState.CANCELLED);
    assertThat(stopped.canBeStopped()).isFalse();
    assertThatThrownBy(() -> letters.stop(coordinator, id)).isInstanceOf(AlreadyDone.class);
  }

  @Test
  void belongsToItsAuthorUntilItIsConfirmed() {
    Pair town = towns.withLead();
    LetterId id = write(BOTH, ENGLISH, town.key());
    PersonId colleague = programme.coordinator();
    LetterView shown = letters.letter(colleague, id);
    assertThatThrownBy(() -> letters.confirm(colleague, id, shown.shown()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> letters.discard(colleague, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> letters.own(colleague, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> letters.letter(town.lead(), id)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> letters.letters(town.mentee(), 0)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () ->
                letters.write(
                    town.lead(), new Write(List.of(town.key()), BOTH, List.of(), ENGLISH)))
        .isInstanceOf(NotAllowed.class);
    letters.discard(coordinator, id);
    assertThatThrownBy(() -> letters.letter(coordinator, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void findsAllThatIsWrongAtOnceAndStoresNothing() {
    Pair town = towns.withLead();
    int before = letters.unconfirmed(coordinator);
    assertThatThrownBy(
            () ->
                letters.write(
                    coordinator,
                    new Write(
                        List.of(town.key()),
                        Set.of(),
                        List.of(),
                        new LetterText(" ", "x".repeat(5_001), "Nur ein Betreff", ""))))
        .asInstanceOf(type(RuleBroken.class))
        .satisfies(
            broken ->
                assertThat(broken.each())
                    .extracting(each -> each.field().orElse(""))
                    .containsExactlyInAnyOrder("sides", "subject", "text", "germanText"));
    assertThatThrownBy(() -> write(BOTH, ENGLISH, new CaseKey("2027-nowhere")))
        .isInstanceOf(RuleBroken.class);
    assertThat(letters.unconfirmed(coordinator)).isEqualTo(before);
  }

  @Test
  void boundsHowManyLettersWaitAndHowManyMailsADayAreSent() {
    Pair town = towns.withLead();
    LetterId id = write(BOTH, ENGLISH, town.key());
    for (int more = 1; more < LetterService.MOST_UNCONFIRMED; more++) {
      write(BOTH, ENGLISH, town.key());
    }
    assertThatThrownBy(() -> write(BOTH, ENGLISH, town.key())).isInstanceOf(RuleBroken.class);
    LetterId sent = confirmed(id);
    jdbc.sql("update letter set mails = 998 where id = ?").param(sent.value()).update();
    LetterId next = write(BOTH, ENGLISH, town.key());
    String shown = letters.letter(coordinator, next).shown();
    assertThatThrownBy(() -> letters.confirm(coordinator, next, shown))
        .isInstanceOf(RuleBroken.class);
    clock.advanceDays(1);
    assertThat(letters.confirm(coordinator, next, shown)).isEqualTo(3);
    List<PersonId> many = LongStream.rangeClosed(1, 301).mapToObj(PersonId::new).toList();
    assertThatThrownBy(() -> letters.choice(coordinator, List.of(), many))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void neverReachesACaseThatAConflictHides() {
    Pair town = towns.withLead();
    Year year = award.begin();
    Entry entry = award.eligible(year, Country.EE);
    CaseKey key = award.key(entry);
    LetterId before = write(BOTH, ENGLISH, key, town.key());
    assertThat(letters.letter(coordinator, before).recipients()).hasSizeGreaterThan(3);
    LetterId sent = write(BOTH, ENGLISH, key);
    letters.confirm(coordinator, sent, letters.letter(coordinator, sent).shown());
    PersonId conflicted = coordinator;
    new TestProgramme(jdbc).worksAt(conflicted, "The TOWN hall");

    assertThat(letters.choice(conflicted, List.of(key), List.of()).isEmpty()).isTrue();
    assertThatThrownBy(() -> write(BOTH, ENGLISH, key)).isInstanceOf(RuleBroken.class);
    assertThat(letters.letter(conflicted, before).recipients()).hasSize(3);
    assertThatThrownBy(() -> letters.letter(conflicted, sent)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> letters.stop(conflicted, sent)).isInstanceOf(NotFound.class);
    assertThat(letters.letters(conflicted, 0).items())
        .extracting(LetterService.Line::id)
        .doesNotContain(sent);
    assertThat(letters.letters(year.coordinator(), 0).items())
        .extracting(LetterService.Line::id)
        .contains(sent);
    List<MailId> written = mailsOfLetter(sent);
    assertThat(written).isNotEmpty();
    assertThat(mails.first(year.coordinator(), of(key), 1000)).containsAll(written);
    assertThat(mails.first(conflicted, of(key), 1000)).doesNotContainAnyElementsOf(written);
    assertThat(mails.lines(conflicted, written)).isEmpty();
    assertThat(mails.all(conflicted, of(key), 0).total())
        .isEqualTo(mails.first(conflicted, of(key), 1000).size());
  }

  private static WantedMails of(CaseKey key) {
    return new WantedMails(
        null, false, null, null, null, key.value(), null, WantedMails.Order.WRITTEN, true);
  }

  private List<MailId> mailsOfLetter(LetterId letter) {
    return jdbc.sql("select id from mail where unique_key like ?")
        .param("LETTER:" + letter.value() + ":%")
        .query((row, number) -> new MailId(row.getLong("id")))
        .list();
  }

  @Test
  void sendsNothingOfARehearsalAndCountsItNotBesideARealCase() {
    Pair real = towns.withLead();
    TestProgramme tables = new TestProgramme(jdbc);
    CycleId rehearsal = tables.cycle(tables.newYear());
    tables.rehearses(rehearsal);
    PersonId only = programme.person("Only rehearses", Role.MENTEE);
    tables.participation(
        rehearsal, tables.town("A town that rehearses", Country.LV), only, real.mentee());
    CaseKey key =
        new CaseKey(
            jdbc.sql("select case_key from participation where cycle_id = ?")
                .param(rehearsal.value())
                .query(String.class)
                .single());
    LetterId id = write(BOTH, ENGLISH, key, real.key());
    LetterView shown = letters.letter(coordinator, id);
    assertThat(shown.recipients())
        .filteredOn(LetterRecipient::rehearsal)
        .extracting(LetterRecipient::person)
        .containsExactly(only);
    letters.confirm(coordinator, id, shown.shown());
    LetterView confirmed = letters.letter(coordinator, id);
    assertThat(confirmed.mails())
        .hasSize(4)
        .containsEntry(only, MailState.REHEARSED)
        .containsEntry(real.mentee(), MailState.WAITING);
    assertThat(letters.stop(coordinator, id)).isEqualTo(3);
  }

  @Test
  void needsTheSameStatementsForFewAndMany() {
    Pair town = towns.withLead();
    LetterId one = write(BOTH, ENGLISH, town.key());
    int few = statements.during(() -> letters.letter(coordinator, one));
    CaseKey[] keys = new CaseKey[] {town.key(), towns.withLead().key(), towns.withLead().key()};
    LetterId many = write(BOTH, ENGLISH, keys);
    assertThat(statements.during(() -> letters.letter(coordinator, many))).isEqualTo(few);
  }

  private LetterId write(Set<Side> sides, LetterText text, CaseKey... keys) {
    return letters.write(coordinator, new Write(List.of(keys), sides, List.of(), text));
  }

  private LetterId confirmed(Pair town) {
    return confirmed(write(BOTH, ENGLISH, town.key()));
  }

  private LetterId confirmed(LetterId id) {
    letters.confirm(coordinator, id, letters.letter(coordinator, id).shown());
    return id;
  }

  private void language(PersonId person, String language) {
    jdbc.sql("update person set language = ? where id = ?")
        .params(language, person.value())
        .update();
  }

  private static Obstacle obstacle(LetterView letter, PersonId person) {
    return letter.recipients().stream()
        .filter(each -> each.person().equals(person))
        .findFirst()
        .orElseThrow()
        .obstacle();
  }

  private List<Long> mailsOf(LetterId letter) {
    return jdbc.sql("select recipient_id from mail where unique_key like ?")
        .param("LETTER:" + letter.value() + ":%")
        .query(Long.class)
        .list();
  }

  private String mail(LetterId letter, PersonId recipient) {
    long id =
        jdbc.sql("select id from mail where unique_key = ?")
            .param("LETTER:" + letter.value() + ":" + recipient.value())
            .query(Long.class)
            .single();
    return mails.read(recipient, new MailId(id)).text().text();
  }
}
