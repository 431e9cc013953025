package org.culturalpearls.mutation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A changed rule, named so that it is found again when lines move.
 *
 * @param method also of the lambdas in it and of others of its name
 * @param which among those that are changed alike in it, as in {@code 2 of 3}
 */
record Mutant(String rule, String method, String change, String which) {

  private static final Path REPORT = Path.of("target/pit-reports/mutations.xml");

  @Override
  public String toString() {
    return String.join(";", rule, method, change, which);
  }

  /** Those that no test noticed. */
  static Set<Mutant> survivors() throws IOException, ParserConfigurationException, SAXException {
    Map<Mutant, List<Element>> alike = new HashMap<>();
    NodeList all =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(REPORT.toFile())
            .getElementsByTagName("mutation");
    IntStream.range(0, all.getLength())
        .mapToObj(index -> (Element) all.item(index))
        .sorted(Comparator.comparingInt(Mutant::line).thenComparingInt(Mutant::instruction))
        .forEach(one -> alike.computeIfAbsent(of(one), none -> new ArrayList<>()).add(one));
    Set<Mutant> survivors = new HashSet<>();
    alike.forEach(
        (mutant, ones) -> {
          for (int place = 1; place <= ones.size(); place++) {
            if (ones.get(place - 1).getAttribute("detected").equals("false")) {
              survivors.add(mutant.which(place, ones.size()));
            }
          }
        });
    return survivors;
  }

  private static Mutant of(Element mutation) {
    return new Mutant(
        text(mutation, "mutatedClass").replaceFirst(".*\\.", ""),
        text(mutation, "mutatedMethod").replaceFirst("lambda\\$(.*)\\$\\d+", "$1"),
        text(mutation, "description").replaceFirst(" for .*", ""),
        "");
  }

  private Mutant which(int place, int count) {
    return new Mutant(rule, method, change, place + " of " + count);
  }

  private static int line(Element mutation) {
    return Integer.parseInt(text(mutation, "lineNumber"));
  }

  private static int instruction(Element mutation) {
    return Integer.parseInt(text(mutation, "index"));
  }

  private static String text(Element mutation, String name) {
    return mutation.getElementsByTagName(name).item(0).getTextContent();
  }
}
