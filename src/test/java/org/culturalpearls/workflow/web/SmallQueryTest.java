package org.culturalpearls.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallQueryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"processVariables\":[],\"firstResult\":0,\"sorting\":[{\"sortBy\":\"created\"}]}",
        "{\"orQueries\":[{\"nameLike\":\"%plan%\"},{\"assignee\":\"me\"}]}",
        "{\"processVariables\":[{\"name\":\"town\",\"operator\":\"eq\",\"value\":\"x\"}]}"
      })
  void isWhatTasklistSends(String body) {
    JsonNode query = json(body);

    assertThat(SmallQuery.OF_TASKLIST.apply(null, null, query)).isSameAs(query);
  }

  @Test
  void hasFewAlternativesAndNoneWithinAnother() {
    isRefused("{\"orQueries\":[{},{},{}]}");
    isRefused("{\"orQueries\":[{\"orQueries\":[{}]}]}");
  }

  @Test
  void hasShortLists() {
    isRefused("{\"assigneeIn\":[" + repeated("\"a\"", 21) + "]}");
  }

  @Test
  void hasFewCriteria() {
    String variable = "{\"name\":\"a\",\"operator\":\"eq\",\"value\":1}";
    String some = "[" + repeated(variable, 15) + "]";
    isRefused("{\"processVariables\":" + some + ",\"taskVariables\":" + some + "}");
  }

  @Test
  void isNotDeepAndHasShortTexts() {
    isRefused("[[[[[[1]]]]]]");
    isRefused("{\"nameLike\":\"" + "x".repeat(501) + "\"}");
  }

  @Test
  void namesAPageOfInstancesInCockpit() {
    JsonNode query = json("{\"processInstanceIdIn\":[" + repeated("\"a\"", 200) + "]}");

    assertThat(SmallQuery.OF_COCKPIT.apply(null, null, query)).isSameAs(query);
  }

  private static void isRefused(String body) {
    assertThatThrownBy(() -> SmallQuery.OF_TASKLIST.apply(null, null, json(body)))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("query-too-large");
  }

  private static String repeated(String each, int times) {
    return IntStream.range(0, times).mapToObj(i -> each).collect(Collectors.joining(","));
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
