package org.culturalpearls.people.internal.imports.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

  private final SheetReader reader = new SheetReader(1_000_000, 50);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Town,Country\nRūjiena,LV\n",
        "Town;Country\r\nRūjiena;LV\r\n",
        "Town\tCountry\rRūjiena\tLV",
        "\uFEFFTown;Country\nRūjiena;LV",
        "\"Town\";\"Country\"\n\" Rūjiena \" ; \"LV\"\n",
        "\n\n;;\nTown;Country\n\n ; \nRūjiena;LV\n;\n"
      })
  void readsTheSeparatorsAndBlankLinesThatPeopleHave(String text) {
    assertThat(cells(text.getBytes(StandardCharsets.UTF_8)))
        .containsExactly(List.of("Town", "Country"), List.of("Rūjiena", "LV"));
  }

  @Test
  void keepsSeparatorsAndLineBreaksInQuotedCells() {
    assertThat(cells("Town;Region\n\"Ėž; east\nwest\";\"say \"\"x\"\"\"".getBytes()))
        .containsExactly(List.of("Town", "Region"), List.of("Ėž; east\nwest", "say \"x\""));
  }

  @Test
  void choosesTheSeparatorOutsideOfQuotes() {
    assertThat(cells("\"Name, first, last\";Mail\nAnna;a@example.org".getBytes()))
        .containsExactly(List.of("Name, first, last", "Mail"), List.of("Anna", "a@example.org"));
  }

  @Test
  void followsTheLineThatTellsExcelTheSeparator() {
    Sheet sheet = reader.read("sep=|\nTown|Country\nKiel|DE".getBytes());
    assertThat(sheet.rows())
        .containsExactly(
            new SheetRow(2, List.of("Town", "Country")), new SheetRow(3, List.of("Kiel", "DE")));
  }

  @Test
  void numbersLinesAsTheSpreadsheetProgramDoes() {
    Sheet sheet = reader.read("a,b\n\n\"x\ny\",2\nz,3\n".getBytes());
    assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(1, 3, 4);
  }

  @Test
  void readsUtf16AsExcelWritesUnicodeText() {
    byte[] bytes = "\uFEFFTown\tCountry\r\nRūjiena\tLV".getBytes(StandardCharsets.UTF_16LE);
    assertThat(cells(bytes)).contains(List.of("Rūjiena", "LV"));
    assertThat(cells("Town\tCountry\r\nŁódź\tPL".getBytes(StandardCharsets.UTF_16)))
        .contains(List.of("Łódź", "PL"));
  }

  @Test
  void guessesWindowsLettersAndSaysSo() {
    Sheet sheet = reader.read("Town;Country\nAlingsås;SE".getBytes(Charset.forName("cp1252")));
    assertThat(sheet.encodingGuessed()).isTrue();
    assertThat(sheet.rows().get(1).cells()).containsExactly("Alingsås", "SE");
    assertThat(reader.read("Town;Country\nAlingsås;SE".getBytes()).encodingGuessed()).isFalse();
  }

  @Test
  void readsXlsxWithNumbersDatesAndGaps() {
    byte[] bytes =
        new Workbook()
            .row("Pearls 2027")
            .blankRow()
            .row("Name", "Capacity", "Absent from")
            .row("Anna & Co", 2, LocalDate.of(2027, 5, 31))
            .row(null, 2.5)
            .bytes();
    assertThat(reader.read(bytes).rows())
        .containsExactly(
            new SheetRow(1, List.of("Pearls 2027")),
            new SheetRow(3, List.of("Name", "Capacity", "Absent from")),
            new SheetRow(4, List.of("Anna & Co", "2", "2027-05-31")),
            new SheetRow(5, List.of("", "2.5")));
  }

  @Test
  void refusesFilesOutOfBounds() {
    assertRefused(new byte[1_000_001], "import-large");
    assertRefused("a,b\n".repeat(80).getBytes(), "import-long");
    assertRefused(new byte[0], "import-empty");
    assertRefused(null, "import-empty");
    Workbook workbook = new Workbook();
    for (int i = 0; i < 80; i++) {
      workbook.row(i);
    }
    assertRefused(workbook.bytes(), "import-long");
  }

  @Test
  void refusesASmallFileThatUnpacksToALargeOne() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1_000_000];
      for (int i = 0; i < 51; i++) {
        zip.write(zeros);
      }
    }
    assertThat(bytes.size()).isLessThan(1_000_000);
    assertRefused(bytes.toByteArray(), "import-unpacks-large");
  }

  @Test
  void refusesWhatIsNoSpreadsheet() throws Exception {
    assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, "import-old-excel");
    assertRefused("PK but no zip".getBytes(), "import-broken");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
    }
    assertRefused(bytes.toByteArray(), "import-broken");
  }

  private List<List<String>> cells(byte[] content) {
    return reader.read(content).rows().stream().map(SheetRow::cells).toList();
  }

  private void assertRefused(byte[] content, String key) {
    assertThatThrownBy(() -> reader.read(content))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            e -> {
              assertThat(e.key()).isEqualTo("error.people." + key);
              assertThat(e.field()).contains("file");
            });
  }
}
