package org.culturalpearls.award.nomination.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.Nominations;
import org.culturalpearls.award.nomination.core.Stakeholders;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.ties.FormerTie;
import org.culturalpearls.people.ties.OrganisationId;
import org.culturalpearls.people.ties.TieService;
import org.culturalpearls.shared.Alphabet;
import org.culturalpearls.shared.Columns;
import org.culturalpearls.shared.TransactionCache;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads nominations by SQL, past the persistence context, any number in one statement. */
@Component
class NominationRows implements NominationReads {

  private static final String SELECT =
      """
      select n.id, n.cycle_id, n.participation_id, n.state,
        array(select m.municipality_id from nomination_municipality m where m.nomination_id = n.id
          union select j.municipality_id from joint_entry j
            where j.nomination_id = n.id and j.joined_at is not null) as towns,
        array(select n.started_by union select n.submitted_by where n.submitted_by is not null
          union select s.edited_by from nomination_section s where s.nomination_id = n.id
          union select f.added_by from nomination_file f where f.nomination_id = n.id
          union select t.person_id from former_team_member t
            where t.participation_id = n.participation_id) as behind,
        least(a.call_opens_at at time zone c.zone, (select min(first.started_at)
          from nomination first where first.cycle_id = n.cycle_id)) as call_opens
      from nomination n join cycle c on c.id = n.cycle_id left join award a on a.cycle_id = n.cycle_id
      """;

  private static final String CASES =
      """
      select p.case_key from participation p
       where exists (select 1 from nomination n where n.participation_id = p.id)
      """;

  private final JdbcClient jdbc;
  private final ParticipationService participations;
  private final MunicipalityService municipalities;
  private final TieService ties;

  NominationRows(
      JdbcClient jdbc,
      ParticipationService participations,
      MunicipalityService municipalities,
      TieService ties) {
    this.jdbc = jdbc;
    this.participations = participations;
    this.municipalities = municipalities;
    this.ties = ties;
  }

  /** A row of our tables, before its participation is read. */
  private record Row(
      NominationId id,
      CycleId cycle,
      ParticipationId participation,
      NominationState state,
      List<MunicipalityId> towns,
      List<PersonId> behind,
      Instant callOpens) {}

  private record ById(NominationId id) {}

  @Override
  public NominationFacts facts(NominationId id) {
    return TransactionCache.once(new ById(id), () -> read(id));
  }

  private NominationFacts read(NominationId id) {
    List<Row> rows =
        jdbc.sql(SELECT + "where n.id = :id")
            .param("id", id.value())
            .query(NominationRows::row)
            .list();
    return facts(rows).stream().findFirst().orElseThrow(Nominations::nothingHere);
  }

  @Override
  public List<CaseKey> cases() {
    return jdbc.sql(CASES).query((row, number) -> new CaseKey(row.getString("case_key"))).list();
  }

  /** One nomination per town: those withdrawn before the town began again are left out. */
  @Override
  public List<NominationFacts> inCycle(CycleId cycle, Set<NominationState> states) {
    return facts(
        jdbc.sql(
                SELECT
                    + "where n.cycle_id = :cycle and n.state = any(:states) and not n.begun_again")
            .param("cycle", cycle.value())
            .param("states", states.stream().map(Enum::name).toArray(String[]::new))
            .query(NominationRows::row)
            .list());
  }

  @Override
  public Map<NominationId, Stakeholders> stakeholders(Collection<NominationFacts> nominations) {
    Map<MunicipalityId, MunicipalityView> towns =
        municipalities.municipalities(all(nominations, NominationFacts::municipalities));
    Set<PersonId> people = all(nominations, NominationFacts::people);
    TieService.Ties own = ties.of(people);
    Map<PersonId, List<FormerTie>> former = own.former();
    return nominations.stream()
        .collect(
            Collectors.toMap(
                NominationFacts::id,
                nomination ->
                    new Stakeholders(
                        known(nomination.municipalities(), towns, MunicipalityView::country),
                        nomination.municipalities(),
                        nomination.people(),
                        organisations(nomination, own.organisations(), former),
                        nomination.callOpens())));
  }

  /** What one of these people worked for in the cycle counts for all of it. */
  private static Set<OrganisationId> organisations(
      NominationFacts nomination,
      Map<PersonId, OrganisationId> now,
      Map<PersonId, List<FormerTie>> former) {
    Set<OrganisationId> organisations = new HashSet<>();
    for (PersonId person : nomination.people()) {
      Optional.ofNullable(now.get(person)).ifPresent(organisations::add);
      organisations.addAll(
          FormerTie.organisations(former.getOrDefault(person, List.of()), nomination.callOpens()));
    }
    return organisations;
  }

  private static <K, V, R> Set<R> known(Set<K> keys, Map<K, V> views, Function<V, R> what) {
    return keys.stream()
        .map(views::get)
        .filter(Objects::nonNull)
        .map(what)
        .collect(Collectors.toSet());
  }

  private static <T> Set<T> all(
      Collection<NominationFacts> nominations, Function<NominationFacts, Set<T>> which) {
    return nominations.stream().map(which).flatMap(Set::stream).collect(Collectors.toSet());
  }

  private List<NominationFacts> facts(List<Row> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<ParticipationId, ParticipationView> cases =
        participations.participations(rows.stream().map(Row::participation).toList());
    return rows.stream()
        .map(row -> facts(row, cases.get(row.participation())))
        .sorted(Alphabet.by(NominationFacts::town))
        .toList();
  }

  private static NominationFacts facts(Row row, ParticipationView participation) {
    Set<PersonId> persons = new HashSet<>(row.behind());
    persons.addAll(participation.team());
    return new NominationFacts(
        row.id(),
        row.cycle(),
        row.participation(),
        participation.caseKey(),
        row.state(),
        participation.town(),
        participation.country(),
        Set.copyOf(row.towns()),
        persons,
        row.callOpens() == null ? Instant.EPOCH : row.callOpens());
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        new NominationId(row.getLong("id")),
        new CycleId(row.getLong("cycle_id")),
        new ParticipationId(row.getLong("participation_id")),
        NominationState.valueOf(row.getString("state")),
        Columns.longs(row, "towns").stream().map(MunicipalityId::new).toList(),
        Columns.longs(row, "behind").stream().map(PersonId::new).toList(),
        Columns.instant(row, "call_opens"));
  }
}
