package org.culturalpearls.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.culturalpearls.TestDatabase;
import org.culturalpearls.people.internal.ties.NamedOrganisations;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What people had typed as their organisation becomes records, by the key that the code uses. */
class TypedOrganisationsMigrateTest {

  private static final List<String> TYPED =
      List.of(
          "House of Culture",
          "HOUSE OF CULTURE",
          "House  of Culture",
          "House of Culture.",
          "Rūjienas novada Kultūras nams",
          "Łódzki Dom Kultury",
          "lodzki dom kultury",
          "Straße & Söhne gGmbH (Weißenfels)",
          "Østfold Æresmuseum Þing Đ Œuvre ı",
          "Каунас",
          "КАУНАС 2",
          "The very long name of a department of culture and education in a region far away",
          "The very long name of a department of culture and education  in another region",
          "-",
          "?",
          "",
          "");

  @Test
  void becomesOneRecordForNamesThatAreComparedAlike() {
    DataSource database = new DriverManagerDataSource(TestDatabase.freshUrl(), "postgres", "");
    migrate(database, "20261130.2100");
    JdbcClient jdbc = JdbcClient.create(database);
    for (int number = 0; number < TYPED.size(); number++) {
      jdbc.sql(
              """
              insert into person (id, version, name, email, organisation, language, zone, active)
              values (?, 0, 'Person', ?, ?, 'EN', 'UTC', true)
              """)
          .params(number, number + "@example.org", TYPED.get(number))
          .update();
    }

    migrate(database, "latest");

    Map<Integer, String> keys = new TreeMap<>();
    jdbc.sql(
            """
            select p.id, o.name_key from person p
            join affiliation a on a.person_id = p.id and a.until is null and a.since is null
            join organisation o on o.id = p.organisation_id and o.id = a.organisation_id
            """)
        .query(
            row -> {
              keys.put(row.getInt("id"), row.getString("name_key"));
            });
    Map<Integer, String> expected = new TreeMap<>();
    for (int number = 0; number < TYPED.size(); number++) {
      String key = NamedOrganisations.key(TYPED.get(number));
      if (!key.isEmpty()) {
        expected.put(number, key);
      }
    }
    assertThat(keys).isEqualTo(expected).hasSize(TYPED.size() - 4);
    assertThat(jdbc.sql("select count(*) from organisation").query(Integer.class).single())
        .isEqualTo((int) expected.values().stream().distinct().count());
  }

  private static void migrate(DataSource database, String version) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration")
        .javaMigrations(new EngineSchema())
        .target(version)
        .load()
        .migrate();
  }
}
