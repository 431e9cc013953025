package org.culturalpearls.people.internal.imports.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files that would take all memory or for ever, had they their way. */
@Timeout(10)
class HostileSheetTest {

  private final SheetReader reader = new SheetReader(2_000_000, 2_000);

  @ParameterizedTest
  @CsvSource({
    "1e999999999, 1E+999999999",
    "-1e-999999999, -1E-999999999",
    "1e99999999999, 1e99999999999",
    "NaN, NaN",
    "1E2, 100",
    "1E-3, 0.001",
    "2.50, 2.5"
  })
  void writesNoNumberOutThatIsLongerThanANumber(String typed, String read) {
    assertThat(cells(new Workbook().raw("<row r='1'><c r='A1'><v>" + typed + "</v></c></row>")))
        .containsExactly(List.of(read));
  }

  @Test
  void readsNoNumberOfAMillionDigits() {
    String digits = "9".repeat(1_000_000);
    assertThat(cells(new Workbook().raw("<row r='1'><c r='A1'><v>" + digits + "</v></c></row>")))
        .containsExactly(List.of("9".repeat(50) + "…"));
  }

  @Test
  void takesNoDayThatIsInNoCalendar() {
    for (String day : List.of("1e999999999", "99999999", "-1")) {
      assertThat(cells(new Workbook().raw("<row><c r='A1' s='1'><v>" + day + "</v></c></row>")))
          .singleElement()
          .satisfies(row -> assertThat(row.get(0)).hasSizeLessThan(20));
    }
    assertThat(cells(new Workbook().raw("<row><c r='A1' s='1'><v>46539.75</v></c></row>")))
        .containsExactly(List.of("2027-06-01"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZZZZZ2", "XFE2", "A99999999", "2", "a2", "A0", ""})
  void refusesACellThatIsInNoSheetAndNamesItsLine(String place) {
    assertThat(
            refusal(
                new Workbook()
                    .row("Town", "Country")
                    .raw("<row r='2'><c r='" + place + "'><v>1</v></c></row>")
                    .bytes()))
        .satisfies(
            broken -> {
              assertThat(broken.key()).isEqualTo("error.people.import-cell");
              assertThat(broken.arguments()).containsExactly(2, place);
            });
  }

  @Test
  void readsNoFurtherThanTheHundredthColumn() {
    assertThat(
            cells(new Workbook().raw("<row><c r='A1'><v>1</v></c><c r='XFD1'><v>2</v></c></row>")))
        .containsExactly(List.of("1"));
    assertThat(reader.read(("a" + ",b".repeat(500_000)).getBytes(UTF_8)).rows())
        .singleElement()
        .satisfies(row -> assertThat(row.cells()).hasSize(100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "9999999999", "1048577", "x"})
  void refusesARowThatIsInNoSheet(String number) {
    byte[] book = new Workbook().row("a").raw("<row r='" + number + "'/>").bytes();
    assertThat(refusal(book).key()).isEqualTo("error.people.import-row");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x>",
        "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>",
        "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>",
        "<!DOCTYPE x [<!ENTITY % e SYSTEM 'http://127.0.0.1:1/'> %e;]>"
      })
  void refusesADocumentType(String head) {
    assertThat(refusal(new Workbook().before(head).row("Town", "Country").bytes()).key())
        .isEqualTo("error.people.import-document-type");
  }

  @Test
  void refusesMorePartsThanASpreadsheetHas() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i <= 1_000; i++) {
        zip.putNextEntry(new ZipEntry("xl/" + i + ".xml"));
      }
    }
    assertThat(refusal(bytes.toByteArray()).key()).isEqualTo("error.people.import-many-parts");
  }

  /** Far below what a large file may unpack to. */
  @Test
  void refusesASmallFileThatUnpacksToAThousandTimesItsSize() {
    byte[] book = new Workbook().raw("<row>" + " ".repeat(4_000_000) + "</row>").bytes();
    assertThat(book).hasSizeLessThan(10_000);
    assertThat(refusal(book).key()).isEqualTo("error.people.import-unpacks-large");
  }

  /** One text that every cell refers to. */
  @Test
  void refusesATextThatNoCellCanHold() {
    byte[] book = new Workbook().row("Town").row("x".repeat(40_000)).bytes();
    assertThat(refusal(book))
        .satisfies(
            broken -> {
              assertThat(broken.key()).isEqualTo("error.people.import-cell-long");
              assertThat(broken.arguments()).containsExactly(2, 32_767);
            });
  }

  @Test
  void looksAtNoFormula() {
    String formula = "<f t='shared' ref='A1:ZZZZ99' si='0'>" + "A1+".repeat(100_000) + "A1</f>";
    assertThat(
            cells(
                new Workbook()
                    .raw("<row r='1'><c r='A1'>" + formula + "<v>7</v></c></row>")
                    .raw("<row r='2'><c r='A2'><f t='shared' si='0'/><v>8</v></c></row>")))
        .containsExactly(List.of("7"), List.of("8"));
  }

  @Test
  void refusesAReferenceToATextThatIsNotThere() {
    for (String place : List.of("7", "-1", "x", "99999999999")) {
      byte[] book =
          new Workbook().raw("<row><c r='A1' t='s'><v>" + place + "</v></c></row>").bytes();
      assertThat(refusal(book).key()).isEqualTo("error.people.import-broken");
    }
  }

  @Test
  void refusesASeparatorThatIsAQuote() {
    assertThat(refusal("sep=\"\nTown\"Country".getBytes(UTF_8)).key())
        .isEqualTo("error.people.import-broken-line");
  }

  private List<List<String>> cells(Workbook book) {
    return reader.read(book.bytes()).rows().stream().map(SheetRow::cells).toList();
  }

  private RuleBroken refusal(byte[] content) {
    RuleBroken[] broken = new RuleBroken[1];
    assertThatThrownBy(() -> reader.read(content))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            rule -> {
              assertThat(rule.field()).contains("file");
              broken[0] = rule;
            });
    return broken[0];
  }
}
