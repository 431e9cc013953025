package org.culturalpearls.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import net.sourceforge.pmd.cpd.CPDConfiguration;
import net.sourceforge.pmd.cpd.CpdAnalysis;
import net.sourceforge.pmd.cpd.Match;
import net.sourceforge.pmd.lang.Language;
import net.sourceforge.pmd.lang.LanguageRegistry;

/** Code that stands twice. */
final class Copies {

  private static final int TOKENS = 100;

  private Copies() {}

  static Found in(Checkout checkout, String folder) {
    Language java = LanguageRegistry.CPD.getLanguageById("java");
    CPDConfiguration settings = new CPDConfiguration(LanguageRegistry.singleton(java));
    settings.setOnlyRecognizeLanguage(java);
    settings.setSourceEncoding(StandardCharsets.UTF_8);
    settings.setMinimumTileSize(TOKENS);
    settings.addInputPath(checkout.folder(folder));
    List<String> copies = new ArrayList<>();
    try (CpdAnalysis analysis = CpdAnalysis.create(settings)) {
      analysis.performAnalysis(
          report -> {
            if (report.getNumberOfTokensPerFile().isEmpty()) {
              throw new IllegalStateException("nothing read in " + folder);
            }
            report.getMatches().forEach(match -> copies.add(places(match)));
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Found.each(copies);
  }

  private static String places(Match match) {
    return StreamSupport.stream(match.spliterator(), false)
        .map(
            mark ->
                mark.getLocation().getFileId().getFileName()
                    + ":"
                    + mark.getLocation().getStartLine())
        .collect(Collectors.joining(" = "));
  }
}
