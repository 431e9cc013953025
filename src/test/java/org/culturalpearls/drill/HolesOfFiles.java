package org.culturalpearls.drill;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.culturalpearls.Visitor;
import org.culturalpearls.people.internal.imports.sheet.Workbook;

/** What files could do that somebody sends. */
final class HolesOfFiles {

  private static final String MULTIPART = "multipart/form-data; boundary=xyz";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private HolesOfFiles() {}

  static Found nameOfAFile(TriedApplication on) throws SQLException {
    String page =
        on.database()
            .value(
                """
                select '/cases/' || p.case_key || '/nomination' from nomination n
                  join participation p on p.id = n.participation_id where n.started_by = %s
                """
                    .formatted(on.person("mentee2")));
    Visitor mentee = on.loggedIn("mentee2");
    byte[] pdf = "%PDF-1.7 x\n%%EOF".getBytes(ISO_8859_1);
    HttpResponse<String> sent =
        mentee.send(
            page + "/files", MULTIPART, body(mentee.formToken(page + "/files"), "plan.hta", pdf));
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
    Matcher link = Pattern.compile(page + "/files/\\d+").matcher(mentee.get(page).body());
    assertThat(link.find()).isTrue();
    String name =
        mentee.get(link.group()).headers().firstValue("Content-Disposition").orElse("none");
    return Found.of(name.contains("plan.hta"), name.contains("plan.pdf"), name);
  }

  static Found fileOfAStranger(TriedApplication on) {
    int status = on.stranger().send("/login", MULTIPART, body("", "a", new byte[5])).statusCode();
    return Found.of(status == 302 || status == 403, status == 415, status);
  }

  /** The older application ends, is silent, or answers after it ran out of memory. */
  static Found sheetThatTakesAllMemory(TriedApplication on) throws InterruptedException {
    Visitor coordinator = on.loggedIn("coordinator");
    byte[] sheet =
        new Workbook()
            .row("Town", "Country")
            .raw("<row r='2'><c r='ZZZZZZ2'><v>1</v></c></row>")
            .bytes();
    byte[] form = body(coordinator.formToken("/import"), "towns.xlsx", sheet);
    Optional<Integer> status =
        TriedApplication.within(
            PATIENCE, () -> coordinator.send("/import", MULTIPART, form).statusCode());
    return Found.of(
        status.isEmpty() || (status.get() == 500 && on.ranOutOfMemory()),
        status.isPresent() && status.get() == 400,
        status + " to a sheet of " + sheet.length + " bytes");
  }

  private static byte[] body(String token, String name, byte[] content) {
    return (part("_csrf", token)
            + part("kind", "TOWNS")
            + "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + name
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"
            + new String(content, ISO_8859_1)
            + "\r\n--xyz--\r\n")
        .getBytes(ISO_8859_1);
  }

  private static String part(String name, String value) {
    return "--xyz\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"\r\n\r\n"
        + value
        + "\r\n";
  }
}
