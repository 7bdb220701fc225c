package views.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.IntegrationTest;
import java.awt.Color;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import services.adapters.images.PicturesForTests;
import services.media.PictureLibrary;
import services.media.PictureSize;

@IntegrationTest
class MediaFilesTest {

    @Autowired MockMvc web;
    @Autowired PictureLibrary library;

    @Test
    void givesAPictureToAnybodyForEver() throws Exception {
        web.perform(get(path(PictureSize.MEDIUM)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/jpeg"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"))
                .andExpect(header().exists("ETag"));
    }

    @Test
    void startsNoSession() throws Exception {
        var answered = web.perform(get(path(PictureSize.SMALL))).andReturn();

        assertThat(answered.getRequest().getSession(false)).isNull();
        assertThat(answered.getResponse().getHeader("Set-Cookie")).isNull();
    }

    @Test
    void doesNotSendAgainWhatABrowserHas() throws Exception {
        var path = path(PictureSize.SMALL);
        var response = web.perform(get(path)).andReturn().getResponse();
        var tag = Objects.requireNonNull(response.getHeader("ETag"));

        web.perform(get(path).header("If-None-Match", tag))
                .andExpect(status().isNotModified())
                .andExpect(content().bytes(new byte[0]));
    }

    @Test
    void answersToHead() throws Exception {
        web.perform(head(path(PictureSize.LARGE))).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000000000000000000000000000000000000000000000000000000000000-large.jpg",
                "nothing",
                "..",
                "0000000000000000000000000000000000000000000000000000000000000000-huge.jpg",
                "ABCDEF0000000000000000000000000000000000000000000000000000000000-large.jpg"
            })
    void knowsNoOtherNames(String name) throws Exception {
        web.perform(get("/media/{name}", name)).andExpect(status().is4xxClientError());
    }

    private String path(PictureSize size) {
        return size.pathOf(library.keep(PicturesForTests.jpeg(640, 480, Color.GREEN)).key());
    }
}
