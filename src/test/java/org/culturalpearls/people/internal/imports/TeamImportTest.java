package org.culturalpearls.people.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.people.internal.imports.Imports.file;
import static org.culturalpearls.people.internal.imports.Imports.outcomes;
import static org.culturalpearls.people.internal.imports.Imports.waiting;

import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.TestMentors;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.ImportKind;
import org.culturalpearls.people.ImportNote;
import org.culturalpearls.people.ImportOutcome;
import org.culturalpearls.people.ImportReport;
import org.culturalpearls.people.ImportService;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PeopleAndCycleSlice
@RecordApplicationEvents
class TeamImportTest {

  @Autowired ImportService service;
  @Autowired PeopleService people;
  @Autowired ParticipationService participations;
  @Autowired TestProgramme programme;
  @Autowired TestMentors mentors;
  @Autowired MessageSource texts;
  @Autowired ApplicationEvents events;

  PersonId coordinator;
  Imports imports;

  @BeforeEach
  void staff() {
    coordinator = programme.person("Coordinator", Role.COORDINATOR);
    imports = new Imports(service, texts, coordinator);
  }

  @Test
  void understandsAFileInGerman() {
    programme.cycle(2027);
    programme.town("Wismar", Country.DE);

    ImportReport report =
        imports.run(
            ImportKind.PEOPLE,
            """
            Vorname;Nachname;E-Mail-Adresse;Sprache;Rolle;Stadt;Land;Themen;Rolle im Team
            Greta;Öhlmann;greta@example.org;Deutsch;Mentee;Wismar;Deutschland;Einsamkeit;Leitung
            """);

    assertThat(imports.texts(report.lines().get(0)))
        .containsExactly("Starts the participation of Wismar in the cycle 2027 as its lead.");
    PersonView lead = people.byEmail("greta@example.org").orElseThrow();
    assertThat(lead.name()).isEqualTo("Greta Öhlmann");
    assertThat(lead.language()).isEqualTo(Language.DE);
    assertThat(participations.ofPerson(lead.id()).get(0).themes())
        .containsExactly(Theme.LONELINESS);
  }

  @Test
  void startsTheParticipationOfATownWithItsLead() {
    CycleId cycle = programme.cycle(2027);
    MunicipalityId town = programme.town("Rūjiena", Country.LV);

    ImportReport report =
        imports.run(
            ImportKind.PEOPLE,
            """
            Name,E-mail,Language,Town,Team role
            Ilze,ilze@example.org,Latvian,Rujiena,member
            Jānis,janis@example.org,Latvian,Rūjiena,Lead
            """);

    assertThat(report.done()).isTrue();
    assertThat(imports.texts(report.lines().get(1)))
        .containsExactly("Starts the participation of Rūjiena in the cycle 2027 as its lead.");
    PersonId lead = people.byEmail("janis@example.org").orElseThrow().id();
    ParticipationView started = participations.ofPerson(lead).get(0);
    assertThat(started.municipalityId()).isEqualTo(town);
    assertThat(started.cycleId()).isEqualTo(cycle);
    assertThat(started.team()).hasSize(2);
    assertThat(started.lead()).isEqualTo(lead);
    assertThat(started.languages()).containsExactly(Language.EN, Language.LV);
    assertThat(people.person(lead).zone()).isEqualTo(Country.LV.zone());
    assertThat(people.hasRole(lead, Role.MENTEE)).isTrue();
    assertThat(events.stream(ParticipationEvent.Started.class)).hasSize(1);
  }

  @Test
  void takesTheWishesOfATownFromTheLinesOfItsTeam() {
    programme.cycle(2027);
    programme.town("Rūjiena", Country.LV);
    ImportReport report =
        imports.run(
            ImportKind.PEOPLE,
            """
            Name;E-mail;Town;Team role;Wants help with;Works in
            Ilze;ilze@example.org;Rujiena;member;ageing;German
            Jānis;janis@example.org;Rūjiena;Lead;loneliness, ageing;Latvian
            """);

    assertThat(report.done()).isTrue();
    PersonId lead = people.byEmail("janis@example.org").orElseThrow().id();
    ParticipationView started = participations.ofPerson(lead).get(0);
    assertThat(started.themes()).containsExactlyInAnyOrder(Theme.LONELINESS, Theme.AGEING);
    assertThat(started.languages()).containsExactlyInAnyOrder(Language.DE, Language.LV);
  }

  @Test
  void keepsALineOutWhoseWishIsUnknown() {
    programme.cycle(2027);
    programme.town("Rūjiena", Country.LV);
    ImportReport report =
        imports.run(
            ImportKind.PEOPLE,
            """
            Name;E-mail;Town;Team role;Themes
            Jānis;janis@example.org;Rūjiena;Lead;football
            """);

    assertThat(imports.texts(report.lines().get(0)))
        .anyMatch(text -> text.startsWith("Themes: \"football\" is not known."));
    assertThat(people.byEmail("janis@example.org")).isEmpty();
  }

  @Test
  void addsToTheTeamOfATownThatTakesPart() {
    PersonId lead = programme.person("Lead", Role.MENTEE);
    ParticipationId id =
        programme.participation(programme.cycle(2027), programme.town("Rūjiena", Country.LV), lead);
    String text =
        "Name,E-mail,Town,Team role\nIlze,ilze@example.org,Rūjiena,\n"
            + ("Lead," + people.person(lead).email() + ",Rūjiena,lead\n");

    ImportReport report = imports.run(ImportKind.PEOPLE, text);

    assertThat(outcomes(report)).containsExactly(ImportOutcome.NEW, ImportOutcome.KNOWN);
    assertThat(participations.participation(id).team())
        .containsExactlyInAnyOrder(lead, people.byEmail("ilze@example.org").orElseThrow().id());
  }

  @Test
  void leavesWhoMentorsATownOutOfItsTeam() {
    PersonId lead = programme.person("Lead", Role.MENTEE);
    ParticipationId id =
        programme.participation(programme.cycle(2027), programme.town("Rūjiena", Country.LV), lead);
    PersonId mentor = programme.person("Mentor", Role.MENTOR);
    mentors.mentoredBy(id, mentor);

    ImportReport report =
        imports.run(
            ImportKind.PEOPLE,
            "Name,E-mail,Town\nMentor," + people.person(mentor).email() + ",Rūjiena\n");

    assertThat(report.lines().get(0).notes())
        .extracting(ImportNote::key)
        .containsExactly("import.mentors-town");
    assertThat(participations.participation(id).team()).containsExactly(lead);
  }

  @Test
  void refusesTeamsThatCannotBeJoined() {
    PersonId lead = programme.person("Lead", Role.MENTEE);
    CycleId cycle = programme.cycle(2027);
    programme.participation(cycle, programme.town("Rūjiena", Country.LV), lead);
    ParticipationId left = programme.participation(cycle, programme.town("Kiel", Country.DE), lead);
    participations.leave(left);
    programme.town("Neustadt", Country.DE);
    programme.town("Neustadt", Country.PL);
    programme.town("Alytus", Country.LT);

    ImportReport report =
        imports.run(
            ImportKind.PEOPLE,
            """
            Name,E-mail,Town,Country,Team role
            A,a@example.org,Nowhere,,
            B,b@example.org,Neustadt,,lead
            C,c@example.org,Neustadt,Germany,lead
            D,d@example.org,Kiel,,
            E,e@example.org,Rūjiena,,lead
            F,f@example.org,Rūjiena,,mayor
            G,g@example.org,Alytus,,member
            """);
    assertThat(report.lines())
        .extracting(line -> line.notes().get(0).key())
        .containsExactly(
            "import.no-town",
            "import.which-town",
            "import.starts",
            "import.team-ended",
            "import.has-lead",
            "import.team-role",
            "import.no-lead");
    assertThat(people.byEmail("b@example.org")).isEmpty();
    assertThat(people.byEmail("c@example.org")).isPresent();
  }

  @Test
  void asksWhichOfTwoOpenCyclesIsMeant() {
    programme.town("Kiel", Country.DE);
    String plain = "Name,E-mail,Town,Team role\nA,a@example.org,Kiel,lead\n";
    assertThat(imports.run(ImportKind.PEOPLE, plain).lines().get(0).notes())
        .extracting(ImportNote::key)
        .containsExactly("import.no-open-cycle");
    programme.cycle(2027);
    CycleId next = programme.cycle(2028);
    assertThat(imports.run(ImportKind.PEOPLE, plain).lines().get(0).notes())
        .extracting(ImportNote::key)
        .containsExactly("import.which-cycle");

    imports.run(
        ImportKind.PEOPLE,
        "Name,E-mail,Town,Team role,Cycle\nA,a@example.org,Kiel,lead,cycle 2028\n");

    PersonId lead = people.byEmail("a@example.org").orElseThrow().id();
    assertThat(participations.ofPerson(lead))
        .extracting(ParticipationView::cycleId)
        .containsExactly(next);
  }

  @Test
  void leavesTeamsToCoordinators() {
    programme.cycle(2027);
    programme.town("Kiel", Country.DE);
    PersonId administrator = programme.person("Administrator", Role.ADMINISTRATOR);
    ImportReport report =
        service.run(
            administrator,
            waiting(
                file(
                    ImportKind.PEOPLE, "Name,E-mail,Town,Team role\nA,a@example.org,Kiel,lead\n")));
    assertThat(report.lines().get(0).notes())
        .containsExactly(ImportNote.of("import.teams-by-coordinator"));
  }
}
