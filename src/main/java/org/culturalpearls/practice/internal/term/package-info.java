/** Extending the vocabularies. */
package org.culturalpearls.practice.internal.term;
