package org.culturalpearls.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.culturalpearls.DemoDatabase;
import org.culturalpearls.Html;
import org.culturalpearls.Visitor;

/** What somebody could learn of others, or do in their name. */
final class HolesOfPeople {

  private HolesOfPeople() {}

  static Found accountByAddress(TriedApplication on) throws SQLException {
    String juror = on.person("juror1");
    Visitor coordinator = on.loggedIn("coordinator");
    String page = "/people/" + juror + "/change";
    String version = Html.of(coordinator.get(page)).value("version");
    String before = address(on, juror);
    int status =
        coordinator
            .post(
                page,
                Map.of(
                    "version", version,
                    "name", "Juror One",
                    "email", "somebody.else@example.org",
                    "organisation", "International jury",
                    "language", "EN",
                    "zone", "Europe/Stockholm",
                    "country", ""))
            .statusCode();
    String after = address(on, juror);
    return Found.of(
        status == 302 && after.equals("somebody.else@example.org"),
        status == 400 && after.equals(before),
        status + ", address " + after);
  }

  private static String address(TriedApplication on, String person) throws SQLException {
    return on.database().value("select email from person where id = " + person);
  }

  static Found nameOfAnybody(TriedApplication on) throws SQLException {
    var answer =
        on.loggedIn("mentee1")
            .get(
                "/camunda/api/engine/engine/default/user?id=person-"
                    + on.person("mentee1")
                    + "&idIn=person-"
                    + on.person("selector1"));
    return Found.of(
        answer.statusCode() == 200 && answer.body().contains("Selector"),
        answer.statusCode() == 403,
        answer.statusCode() + " " + answer.body());
  }

  static Found remarksOfAReviewer(TriedApplication on) throws SQLException {
    on.database()
        .run(
            """
            insert into review (id, version, nomination_id, cycle_id, stage, reviewer_id, state,
              assigned_by, assigned_at, declare_by, score_by, town_remarks, confidential,
              after_seeing, reason)
            select nextval('pearl_seq'), 0, n.id, n.cycle_id, 'JURY', %s, 'SCORING', %s, now(),
              now(), now(), '', 'for the jury only', false, ''
            from nomination n order by n.id limit 1
            """
                .formatted(on.person("selector1"), on.person("coordinator")));
    var answer = on.loggedIn("coordinator").get("/me/data.json");
    assertThat(answer.statusCode()).isEqualTo(200);
    boolean held = answer.body().contains("for the jury only");
    return Found.of(held, !held, "remarks in the coordinator's copy: " + held);
  }

  static Found addressRefusedByARelay(TriedApplication on) throws SQLException {
    DemoDatabase database = on.database();
    String mentee = on.person("mentee2");
    String refused = "select count(*) from refused_address where person_id = " + mentee;
    String latest =
        "select state || ' after ' || attempts from mail where recipient_id = "
            + mentee
            + " order by id desc limit 1";
    assertThat(database.value(refused)).isEqualTo("0");
    String before = database.value("select coalesce(max(id), 0) from mail");
    assertThat(
            on.stranger()
                .post("/login/forgotten", Map.of("email", "mentee2@example.org"))
                .statusCode())
        .isLessThan(400);
    await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () ->
                database.value(
                        "select 1 from mail where attempts > 0 and state <> 'SENDING' and id > "
                            + before
                            + " and recipient_id = "
                            + mentee)
                    != null);
    String rows = database.value(refused);
    String mail = database.value(latest);
    return Found.of(
        rows.equals("1"),
        rows.equals("0") && mail.startsWith("WAITING"),
        "refused addresses: " + rows + ", the mail: " + mail);
  }
}
