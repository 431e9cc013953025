package org.culturalpearls.practice.internal.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.culturalpearls.people.Language;

/**
 * Cuts words down to what stays the same in all their forms, by the rules of one language. May be
 * asked by many at once.
 */
final class Stems {

  private static final Set<String> MORE_ENGLISH =
      Set.of("can", "will", "may", "might", "must", "shall", "also", "get", "gets");

  private final Analyzer analyzer;

  Stems(Language language) {
    analyzer =
        switch (language) {
          case DA -> new DanishAnalyzer();
          case DE -> new GermanAnalyzer();
          case EN -> new EnglishAnalyzer(englishStopWords());
          case ET -> new EstonianAnalyzer();
          case FI -> new FinnishAnalyzer();
          case LT -> new LithuanianAnalyzer();
          case LV -> new LatvianAnalyzer();
          case NO -> new NorwegianAnalyzer();
          case PL -> new PolishAnalyzer();
          case SV -> new SwedishAnalyzer();
        };
  }

  /** The stop words of Snowball, and verbs that its list leaves out; Lucene's own list is short. */
  private static CharArraySet englishStopWords() {
    try (InputStream list = SnowballFilter.class.getResourceAsStream("english_stop.txt")) {
      CharArraySet words = new CharArraySet(WordlistLoader.getSnowballWordSet(list), false);
      words.addAll(MORE_ENGLISH);
      return words;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns the stem of a word; empty for one that says nothing, like "the". */
  Optional<String> of(String word) {
    try (TokenStream tokens = analyzer.tokenStream("", word)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      String stem = "";
      while (tokens.incrementToken()) {
        stem = stem.isEmpty() ? term.toString() : stem;
      }
      tokens.end();
      return Optional.of(stem).filter(found -> !found.isEmpty());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
