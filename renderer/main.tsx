document.getElementById('root')?.append('Orgsketch');

export {};
