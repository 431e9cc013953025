/** Implements the search: how words are analysed, what is stored of them, and what is asked. */
package org.culturalpearls.practice.internal.search;
