package org.culturalpearls.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.Race;
import org.culturalpearls.TestClock;
import org.culturalpearls.WrittenMails;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.exchange.ContactRequestService.Ask;
import org.culturalpearls.exchange.ContactRequestService.Reach;
import org.culturalpearls.exchange.ContactRequestView.Side;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.contact.ContactService;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.reuse.PublishedPractices;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people get in contact about a practice, and nobody reads an address before both agree. */
@ApplicationTest
class ContactRequestIT {

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private PracticeService practices;
  @Autowired private ParticipationService participations;
  @Autowired private ContactRequestService requests;
  @Autowired private ContactService telephones;
  @Autowired private PeopleService people;
  @Autowired private LinkService links;
  @Autowired private JdbcClient jdbc;

  private Pair hosts;
  private PersonId host;
  private PracticeId mill;
  private Case askers;
  private PersonId asker;

  @BeforeEach
  void aPublishedPracticeAndATownThatAsks() {
    clock.reset();
    hosts = towns.withLead();
    host = hosts.mentee();
    mill = new PublishedPractices(programme, engine, practices).openMill(host);
    askers = programme.newCase();
    asker = askers.mentee();
  }

  @Test
  void showsAddressesOnlyOnceBothHaveSaidYes() {
    telephones.save(host, new ContactService.Save(null, "+372 5123 4567", false, ""));
    ContactRequestId id = ask();

    assertThat(WrittenMails.to(jdbc, host)).containsOnlyOnce("CONTACT_ASKED");
    ContactRequestView asked = requests.request(host, id);
    assertThat(asked.side()).isEqualTo(Side.HOST);
    assertThat(asked.asker()).isEqualTo(people.person(asker).name());
    assertThat(asked.askingTown()).isEqualTo(askers.town());
    assertThat(asked.why()).isEqualTo("How did you begin?");
    assertThat(requests.request(asker, id).host()).as("who is asked").isEmpty();
    for (PersonId each : List.of(host, asker)) {
      assertThatThrownBy(() -> requests.reach(each, id)).isInstanceOf(NotAllowed.class);
    }

    requests.agree(host, id, true, null);

    assertThat(requests.reach(asker, id))
        .isEqualTo(
            new Reach(
                people.person(host).name(),
                people.person(host).organisation(),
                people.person(host).email(),
                "+372 5123 4567"));
    assertThat(requests.reach(host, id).email()).isEqualTo(people.person(asker).email());
    assertThat(requests.reach(host, id).telephone()).isEmpty();
    assertThat(requests.request(asker, id).host()).isEqualTo(people.person(host).name());
    assertThat(WrittenMails.to(jdbc, asker)).containsOnlyOnce("CONTACT_AGREED");
    assertThat(WrittenMails.to(jdbc, host)).containsOnlyOnce("CONTACT_AGREED");
  }

  @Test
  void keepsTheTelephoneWhereItIsNotShared() {
    telephones.save(host, new ContactService.Save(null, "+372 5123 4567", true, ""));
    ContactRequestId id = ask();
    requests.agree(host, id, false, null);

    assertThat(requests.reach(asker, id).telephone()).isEmpty();
  }

  @Test
  void leavesALineForBothTownsWithoutWhatIsWritten() {
    ContactRequestId id = ask();
    requests.agree(host, id, false, null);

    for (PersonId colleague : List.of(askers.secondMentee())) {
      ContactRequestView line = requests.of(colleague, 0).items().get(0);
      assertThat(line.id()).isEqualTo(id);
      assertThat(line.side()).isEqualTo(Side.ASKERS_TOWN);
      assertThat(line.title()).isEqualTo("Open mill");
      assertThat(line.asker()).isEqualTo(people.person(asker).name());
      assertThat(line.why()).isEmpty();
      assertThatThrownBy(() -> requests.reach(colleague, id)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> requests.end(colleague, id)).isInstanceOf(NotAllowed.class);
    }
    assertThat(requests.of(host, 0).items()).extracting(ContactRequestView::id).contains(id);
  }

  @Test
  void showsTheTeamOfThePracticesTownThatThereIsAContact() {
    ContactRequestId id = ask();
    jdbc.sql("update contact_request set host_town_id = :town where id = :id")
        .param("town", town(hosts.town()).value())
        .param("id", id.value())
        .update();

    PersonId colleague = hosts.secondMentee();
    assertThat(requests.request(colleague, id).side()).isEqualTo(Side.HOSTS_TOWN);
    assertThat(requests.request(colleague, id).why()).isEmpty();
    assertThatThrownBy(() -> requests.agree(colleague, id, false, null))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> requests.decline(colleague, id, DeclineReason.NO_TIME))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void doesNotExistForAnybodyElse() {
    ContactRequestId id = ask();
    List<PersonId> others =
        List.of(
            programme.coordinator(),
            hosts.lead(),
            programme.newCase().mentee(),
            programme.person("Editor elsewhere", Role.EDITOR),
            programme.person("Admin elsewhere", Role.ADMINISTRATOR));
    for (PersonId other : others) {
      assertThat(requests.of(other, 0).items()).extracting(ContactRequestView::id).isNotEqualTo(id);
      assertThatThrownBy(() -> requests.request(other, id)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> requests.reach(other, id)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> requests.agree(other, id, true, null)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> requests.end(other, id)).isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> requests.agree(asker, id, true, null)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> requests.requireSide(asker, id, Side.HOST))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void isAskedByTeamsMentorsAndEditorsAndNotAboutTheOwnPractice() {
    PersonId juror = programme.person("Juror", Role.JUROR);
    PersonId townless = programme.person("Mentee without a town", Role.MENTEE);
    for (PersonId person : List.of(programme.coordinator(), juror, townless)) {
      assertThat(requests.mayAsk(person)).isFalse();
      assertThatThrownBy(() -> requests.ask(person, why("?"))).isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(() -> requests.ask(host, why("?"))).isInstanceOf(NotAllowed.class);

    PersonId editor = programme.person("Curious editor", Role.EDITOR);
    assertThat(requests.request(editor, requests.ask(editor, why("May we?"))).askingTown())
        .isEmpty();
  }

  @Test
  void refusesAllThatIsWrongAtOnce() {
    MunicipalityId elsewhere = town(programme.newCase());
    RuleBroken refused =
        catchThrowableOfType(
            RuleBroken.class,
            () -> requests.ask(asker, new Ask(mill, elsewhere, "x".repeat(1_001), false)));

    assertThat(refused.each())
        .extracting(each -> each.field().orElseThrow())
        .containsExactly("town", "why");
    assertThatThrownBy(() -> requests.ask(asker, why(" "))).isInstanceOf(RuleBroken.class);
    assertThat(requests.of(asker, 0).items()).isEmpty();
    assertThat(WrittenMails.to(jdbc, host)).doesNotContain("CONTACT_ASKED");
  }

  @Test
  void letsOnePersonAskOnceAndOnlySoManyAtATime() {
    ask();
    assertThatThrownBy(this::ask).isInstanceOf(AlreadyDone.class);
    PublishedPractices published = new PublishedPractices(programme, engine, practices);
    List<PracticeId> others =
        IntStream.range(0, 5).mapToObj(each -> published.openMill(host)).toList();
    others
        .subList(0, 4)
        .forEach(each -> requests.ask(asker, new Ask(each, null, "And this?", false)));

    assertThatThrownBy(() -> requests.ask(asker, new Ask(others.get(4), null, "More?", false)))
        .isInstanceOf(RuleBroken.class);
    requests.end(asker, requests.of(asker, 0).items().get(0).id());
    requests.ask(asker, new Ask(others.get(4), null, "More?", false));
  }

  @Test
  void countsWhatIsAskedAtTheSameMoment() throws Exception {
    assertThat(Race.losers(this::ask, this::ask))
        .hasOnlyElementsOfType(AlreadyDone.class)
        .hasSize(1);
  }

  @Test
  void saysNoWithAReason() {
    ContactRequestId id = ask();
    assertThatThrownBy(() -> requests.decline(host, id, null)).isInstanceOf(RuleBroken.class);
    requests.decline(host, id, DeclineReason.NO_TIME);

    ContactRequestView declined = requests.request(asker, id);
    assertThat(declined.state()).isEqualTo(ContactState.DECLINED);
    assertThat(declined.declinedFor()).isEqualTo(DeclineReason.NO_TIME);
    assertThat(declined.host()).isEmpty();
    assertThat(WrittenMails.to(jdbc, asker)).containsOnlyOnce("CONTACT_DECLINED");
    assertThatThrownBy(() -> requests.agree(host, id, false, null)).isInstanceOf(AlreadyDone.class);
    assertThatThrownBy(this::ask).as("at once again").isInstanceOf(AlreadyDone.class);
    clock.advanceDays(31);
    ask();
  }

  @Test
  void isRemindedOfOnceAndThenClosed() {
    ContactRequestId id = ask();
    clock.advanceDays(13);
    requests.followUp();
    assertThat(WrittenMails.to(jdbc, host)).doesNotContain("CONTACT_REMINDED");
    clock.advanceDays(2);
    requests.followUp();
    requests.followUp();
    assertThat(WrittenMails.to(jdbc, host)).containsOnlyOnce("CONTACT_REMINDED");
    assertThat(requests.request(host, id).isToAnswer()).isTrue();

    clock.advanceDays(16);
    requests.followUp();

    assertThat(requests.request(asker, id).state()).isEqualTo(ContactState.SILENT);
    assertThat(WrittenMails.to(jdbc, asker)).containsOnlyOnce("CONTACT_SILENT");
    assertThatThrownBy(() -> requests.agree(host, id, false, null)).isInstanceOf(AlreadyDone.class);
    assertThatThrownBy(() -> requests.reach(asker, id)).isInstanceOf(NotAllowed.class);
    ask();
  }

  @Test
  void endsForBothAtTheWordOfOne() {
    ContactRequestId id = ask();
    assertThatThrownBy(() -> requests.end(host, id)).isInstanceOf(AlreadyDone.class);
    requests.agree(host, id, false, null);
    requests.end(host, id);

    assertThat(WrittenMails.to(jdbc, asker)).containsOnlyOnce("CONTACT_ENDED");
    assertThat(WrittenMails.to(jdbc, host)).doesNotContain("CONTACT_ENDED");
    assertThat(requests.request(asker, id).state()).isEqualTo(ContactState.ENDED);
    for (PersonId each : List.of(host, asker)) {
      assertThatThrownBy(() -> requests.reach(each, id)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> requests.end(each, id)).isInstanceOf(AlreadyDone.class);
    }
  }

  @Test
  void isAnsweredByTheLinkOfTheMailOnce() {
    ContactRequestId id = ask();
    String token = links.token(WrittenMails.link(jdbc, "CONTACT_ASKED", host));
    assertThat(requests.asked(token).request().isToAnswer()).isTrue();
    assertThat(requests.asked(token).person()).isEqualTo(host);
    assertThatThrownBy(() -> requests.declineBy(token, null)).isInstanceOf(RuleBroken.class);

    requests.agreeBy(token, false, null);

    assertThat(requests.request(asker, id).state()).isEqualTo(ContactState.AGREED);
    assertThatThrownBy(() -> requests.asked(token)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> requests.declineBy(token, DeclineReason.NO_TIME))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> requests.asked("made-up")).isInstanceOf(NotFound.class);
  }

  @Test
  void goesToTheOfficeWhereNobodyLooksAfterThePractice() {
    PersonId coordinator = programme.coordinator();
    people.closeAccount(host, host);
    ContactRequestId id = ask();

    assertThat(WrittenMails.to(jdbc, host)).doesNotContain("CONTACT_ASKED");
    assertThat(WrittenMails.to(jdbc, coordinator)).contains("CONTACT_ASKED");
    assertThat(requests.request(coordinator, id).side()).isEqualTo(Side.HOST);
    requests.agree(coordinator, id, false, null);
    assertThat(requests.reach(asker, id).email()).isEqualTo(people.person(coordinator).email());
  }

  @Test
  void endsWithWhoLeaves() {
    ContactRequestId agreed = ask();
    requests.agree(host, agreed, false, null);
    PersonId editor = programme.person("Leaving editor", Role.EDITOR);
    ContactRequestId waiting = requests.ask(editor, why("May we?"));
    people.closeAccount(editor, editor);
    assertThat(requests.request(host, waiting).state()).isEqualTo(ContactState.WITHDRAWN);
    PersonId another = programme.person("Staying editor", Role.EDITOR);
    ContactRequestId handedOn = requests.ask(another, why("May we?"));

    people.closeAccount(host, host);

    assertThat(requests.request(asker, agreed).state()).isEqualTo(ContactState.ENDED);
    assertThat(WrittenMails.to(jdbc, asker)).contains("CONTACT_ENDED");
    PersonId coordinator = programme.coordinator();
    assertThat(requests.request(coordinator, handedOn).isToAnswer()).isTrue();
    assertThat(WrittenMails.to(jdbc, coordinator)).contains("CONTACT_ASKED");
  }

  private ContactRequestId ask() {
    return requests.ask(asker, why("How did you begin?"));
  }

  private Ask why(String why) {
    return new Ask(mill, null, why, false);
  }

  private MunicipalityId town(Case of) {
    return participations.participation(of.id()).municipalityId();
  }
}
